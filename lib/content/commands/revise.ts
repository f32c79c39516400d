import { hashText } from '../../model/hash.ts';
import { languages } from '../../model/languages.ts';
import { listChangedKeys, listNewRevisions } from '../../model/changes.ts';
import { parseDraftRecord, setTextKeys, toRecordText } from './record-json.ts';
import { fail, ok } from '../../base/result.ts';

import type { DraftRecord, DraftText } from './record-json.ts';
import type { Language, Localized } from '../../model/languages.ts';
import type { Release } from '../../model/release.ts';
import type { ReleaseText, Revision } from '../../model/text.ts';
import type { Result } from '../../base/result.ts';

export type RevisionRequest = {
  kind: Revision['kind'];
  /** Only this text; null: every text that the request concerns. */
  language: Language | null;
};

export type RevisionNote = { at: Date; note: Localized<string> };

export type RevisedRecord = { text: string; revised: readonly Language[] };

type Change = {
  draft: DraftText;
  published: ReleaseText;
  /** What differs from what is published, besides the text itself. */
  keys: ReturnType<typeof listChangedKeys>;
  /** A revision of this kind that readers have not seen yet: something was edited once more before a build. */
  pending: Revision | null;
};

/**
 * The texts that a revision would be written for, before anybody is asked for words: those in which what
 * the kind of revision tells of differs from what is published. Where no note or metadata differs, an
 * editor may still have something to say of them: then every text. Fails with a sentence.
 */
export function findChanges(
  bytes: Uint8Array,
  published: Release,
  { kind, language }: RevisionRequest,
): Result<readonly Change[], string> {
  const draft = parseDraftRecord(bytes);
  if (!draft.ok) return draft;
  const { value } = draft;
  const asked = value.texts
    .filter((text) => language === null || text.language === language)
    .flatMap((text) => toChange(value, text, published, kind));
  if (kind === 'text') return ok(asked.filter(isDifferent));

  const untold = asked.find(
    (change) => isDifferent(change) && !findPending(change.draft, change.published, 'text'),
  );
  if (untold) {
    const where = `texts.${untold.draft.language}`;
    return fail(
      `the text of ${where} differs from what is published: run this without --kind first`,
    );
  }
  const changed = asked.filter(({ keys }) => keys[kind].length > 0);
  return ok(changed.length > 0 ? changed : asked.map((one) => ({ ...one, pending: null })));
}

/**
 * The kind of revision that tells of what differs besides the texts, for an editor who asked for a
 * revision of the texts; null: nothing else differs, or a revision tells of it already.
 */
export function findOtherKind(
  bytes: Uint8Array,
  published: Release,
): Exclude<Revision['kind'], 'text'> | null {
  const draft = parseDraftRecord(bytes);
  if (!draft.ok) return null;
  const { value } = draft;
  const kinds = ['metadata', 'note'] as const;
  const found = kinds.find((kind) =>
    value.texts
      .flatMap((text) => toChange(value, text, published, kind))
      .some(({ keys, pending }) => keys[kind].length > 0 && pending === null),
  );
  return found ?? null;
}

/** Whether the words of a revision are still to be given. */
export function needsNote(changes: readonly Change[]): boolean {
  return changes.some(({ pending }) => pending === null);
}

/**
 * Adds the published text to the revisions of each changed text and seals the new one. Running it again
 * before a build adds no version, because readers have not seen what stood there in between: further words
 * join those of the revision that waits. `words` may be null then.
 */
export function reviseRecord(
  bytes: Uint8Array,
  changes: readonly Change[],
  { kind }: RevisionRequest,
  words: RevisionNote | null,
): Result<RevisedRecord, string> {
  const record = parseDraftRecord(bytes);
  if (!record.ok) return record;
  if (needsNote(changes) && words === null)
    return fail('a revision needs words: what has changed?');
  let { value } = record.value;
  for (const change of changes) {
    // Words that another text needs say nothing of one that was not edited again.
    const concerns = !needsNote(changes) || isEditedAgain(change);
    value = setTextKeys(value, change.draft.language, {
      sha256: hashText(change.draft.version),
      revisions: toRevisions(change, kind, words, concerns),
    });
  }
  return ok({ text: toRecordText(value), revised: changes.map(({ draft }) => draft.language) });
}

function toRevisions(
  { draft, published, pending }: Change,
  kind: Revision['kind'],
  words: RevisionNote | null,
  concerns: boolean,
): readonly Revision[] {
  const { revisions } = draft;
  if (words === null) return revisions;
  if (pending === null) return [...revisions, toRevision(kind, published, words)];
  if (!concerns) return revisions;
  const note = joinNotes(pending.note, words.note);
  return revisions.map((revision) => (revision === pending ? { ...revision, note } : revision));
}

/** One after the other, as sentences are written; what is said already is not said twice. */
function joinNotes(first: Localized<string>, second: Localized<string>): Localized<string> {
  const joined = { ...first };
  for (const language of languages) {
    const [before, after] = [first[language], second[language]];
    const separator = /[.!?…]$/u.test(before) ? ' ' : '; ';
    if (!before.includes(after)) joined[language] = before + separator + after;
  }
  return joined;
}

/** The text was edited after it had been revised. */
function isEditedAgain({ draft }: Change): boolean {
  return draft.sha256 !== hashText(draft.version);
}

function toChange(
  { value: record }: DraftRecord,
  draft: DraftText,
  before: Release,
  kind: Revision['kind'],
): readonly Change[] {
  const published = before.texts[draft.language];
  if (published === undefined) return [];
  const keys = listChangedKeys({ record: before, text: published }, { record, text: draft.value });
  return [{ draft, published, keys, pending: findPending(draft, published, kind) }];
}

/** The revision of that kind that readers have not seen yet. */
function findPending(
  draft: DraftText,
  { revisions = [], sha256 }: ReleaseText,
  kind: Revision['kind'],
): Revision | null {
  const found = listNewRevisions(revisions, draft.revisions).findLast(
    (added) => added.kind === kind && (kind !== 'text' || added.sha256Before === sha256),
  );
  return found ?? null;
}

function isDifferent({ draft, published }: Change): boolean {
  return hashText(draft.version) !== published.sha256;
}

function toRevision(
  kind: Revision['kind'],
  { title, lead, blocks, sha256 }: ReleaseText,
  { at, note }: RevisionNote,
): Revision {
  const previous = { title, ...(lead !== undefined && { lead }), blocks };
  return {
    at: at.toISOString(),
    kind,
    note,
    sha256Before: sha256,
    ...(kind === 'text' && { previous }),
  };
}
