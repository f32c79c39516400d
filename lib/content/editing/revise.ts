import { hashText } from '../hash.ts';
import { parseDraftRecord, setTextKeys, toRecordText } from './record-json.ts';
import { fail, ok } from '../../result.ts';

import type { DraftText } from './record-json.ts';
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

/** `isRecorded`: the revision is in the file already, the text was edited once more before a build. */
type Change = { draft: DraftText; published: ReleaseText; isRecorded: boolean };

/**
 * The texts that a revision would be written for, before anybody is asked for words: those that differ
 * from what is published; for a note or a change of metadata, those that do not. Fails with a sentence.
 */
export function findChanges(
  bytes: Uint8Array,
  published: Release,
  { kind, language }: RevisionRequest,
): Result<readonly Change[], string> {
  const draft = parseDraftRecord(bytes);
  if (!draft.ok) return draft;
  const changes = draft.value.texts.flatMap((text) => toChange(text, published));
  const asked = changes.filter(
    ({ draft: text }) => language === null || text.language === language,
  );
  if (kind === 'text') return ok(asked.filter(isDifferent));
  const different = asked.find(isDifferent);
  if (!different) return ok(asked.map((change) => ({ ...change, isRecorded: false })));
  return fail(`texts.${different.draft.language} differs from what is published: leave out --kind`);
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

function toChange(draft: DraftText, { texts }: Release): readonly Change[] {
  const published = texts[draft.language];
  if (published === undefined) return [];
  const known = published.revisions?.length ?? 0;
  const isRecorded = draft.revisions
    .slice(known)
    .some(({ kind, sha256Before }) => kind === 'text' && sha256Before === published.sha256);
  return [{ draft, published, isRecorded }];
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
