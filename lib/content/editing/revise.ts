import { hashText } from '../hash.ts';
import { listChangedKeys, listNewRevisions } from '../record/changes.ts';
import { parseDraftRecord, setTextKeys, toRecordText } from './record-json.ts';
import { fail, ok } from '../../result.ts';

import type { DraftRecord, DraftText } from './record-json.ts';
import type { Language, Localized } from '../languages.ts';
import type { Release } from '../schema/release.ts';
import type { ReleaseText, Revision } from '../schema/text.ts';
import type { Result } from '../../result.ts';

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
  /** A revision of this kind is in the file already: something was edited once more before a build. */
  isRecorded: boolean;
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
    (change) => isDifferent(change) && !hasNew(change.draft, change.published, 'text'),
  );
  if (untold) {
    const where = `texts.${untold.draft.language}`;
    return fail(
      `the text of ${where} differs from what is published: run this without --kind first`,
    );
  }
  const changed = asked.filter(({ keys }) => keys[kind].length > 0);
  return ok(changed.length > 0 ? changed : asked.map((one) => ({ ...one, isRecorded: false })));
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
      .some(({ keys, isRecorded }) => keys[kind].length > 0 && !isRecorded),
  );
  return found ?? null;
}

/** Whether the words of a revision are still to be given. */
export function needsNote(changes: readonly Change[]): boolean {
  return changes.some(({ isRecorded }) => !isRecorded);
}

/**
 * Adds the published text to the revisions of each changed text and seals the new one. Running it again
 * before a build seals only: readers have not seen what stood there in between. `words` may be null then.
 */
export function reviseRecord(
  bytes: Uint8Array,
  changes: readonly Change[],
  { kind }: RevisionRequest,
  words: RevisionNote | null,
): Result<RevisedRecord, string> {
  const record = parseDraftRecord(bytes);
  if (!record.ok) return record;
  let { value } = record.value;
  for (const { draft, published, isRecorded } of changes) {
    if (!isRecorded && words === null) return fail('a revision needs words: what has changed?');
    const added = isRecorded || words === null ? [] : [toRevision(kind, published, words)];
    value = setTextKeys(value, draft.language, {
      sha256: hashText(draft.version),
      revisions: [...draft.revisions, ...added],
    });
  }
  return ok({ text: toRecordText(value), revised: changes.map(({ draft }) => draft.language) });
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
  return [{ draft, published, keys, isRecorded: hasNew(draft, published, kind) }];
}

/** Whether there is a revision of that kind that readers have not seen yet. */
function hasNew(draft: DraftText, { revisions = [], sha256 }: ReleaseText, kind: Revision['kind']) {
  return listNewRevisions(revisions, draft.revisions).some(
    (added) => added.kind === kind && (kind !== 'text' || added.sha256Before === sha256),
  );
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
