import { z } from 'zod';

import { hashJson, hashText } from '../../model/hash.ts';
import { listMarked, listMetadata, listNotes } from '../../model/changes.ts';
import { toEpoch } from '../../model/moscow-day.ts';
import { listTexts } from '../../model/texts.ts';
import { instantSchema, sha256Schema, slugSchema } from '../../model/primitives.ts';
import { blockIdSchema } from '../../model/block.ts';
import { languageSchema } from '../../model/value-schemas.ts';

import type { Language } from '../../model/languages.ts';
import type { Release } from '../../model/release.ts';
import type { ReleaseText, Revision } from '../../model/text.ts';

/**
 * A line of `published.jsonl`: one text as readers could read it after so many revisions. Hashes are
 * SHA-256 of RFC 8785 JSON (docs/hash.md, "What was published"). What is empty has no hash.
 */
export const ledgerEntrySchema = z.strictObject({
  release: slugSchema,
  language: languageSchema,
  /** Of the words, as in `?version=ru-2`. */
  version: z.int().min(1),
  /** Revisions of any kind that the text had: with release and language, what the entry is about. */
  revisions: z.int().min(0),
  sha256: sha256Schema,
  /** Of what is said about the text: `listMetadata`. */
  metadata: sha256Schema,
  /** Blocks in which marks are read as marks: the hash of the text does not say so. */
  markup: z.array(blockIdSchema).min(1).optional(),
  /** Of the notes on the translation, which the texts share. */
  notes: sha256Schema.optional(),
  /** Of the revisions so far: time, kind, note and hash before. */
  history: sha256Schema.optional(),
  /** When it was recorded; for a scheduled release the moment from which readers could read it. */
  at: instantSchema,
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** Whether readers can open the page of a release at `now`: a withdrawn one says that it was withdrawn. */
export function isShown({ status, publishAt }: Release, now: Date): boolean {
  if (status === 'scheduled') return publishAt !== undefined && toEpoch(publishAt) <= now.getTime();
  return status !== 'draft';
}

/** What the ledger says of a release that is shown at `now`: an entry for each of its texts. */
export function toLedgerEntries(release: Release, now: Date): readonly LedgerEntry[] {
  const at = release.status === 'scheduled' ? release.publishAt : undefined;
  return listTexts(release).map(({ language, text }) =>
    toEntry(release, language, text, at ?? now.toISOString()),
  );
}

/** Two entries of one key say the same, whenever they were written, or the ledger contradicts itself. */
export function keyOf({ release, language, revisions }: LedgerEntry): string {
  return `${release} ${language} ${revisions}`;
}

/** Everything but the time: branches that recorded the same version did so at two moments. */
export function contentOf({ at: _, ...content }: LedgerEntry): string {
  return hashJson(content);
}

/** Hash of revisions in their order; null: there are none. */
export function hashHistory(revisions: readonly Revision[]): string | null {
  if (revisions.length === 0) return null;
  // The hash before stands for the words before: the check compares the two.
  return hashJson(
    revisions.map(({ at, kind, note, sha256Before }) => ({ at, kind, note, sha256Before })),
  );
}

function toEntry(release: Release, language: Language, text: ReleaseText, at: string): LedgerEntry {
  const { revisions = [] } = text;
  const notes = hashNotes(release);
  const history = hashHistory(revisions);
  const markup = listMarked(text.blocks);
  return {
    release: release.slug,
    language,
    version: 1 + revisions.filter(({ kind }) => kind === 'text').length,
    revisions: revisions.length,
    sha256: hashText(text),
    metadata: hashMetadata(release, text),
    ...(markup.length > 0 && { markup: [...markup] }),
    ...(notes !== null && { notes }),
    ...(history !== null && { history }),
    at,
  };
}

export function hashMetadata(record: Release, text: ReleaseText): string {
  return hashJson(listMetadata({ record, text }));
}

/** Null: the release has no notes. */
export function hashNotes(record: Release): string | null {
  const notes = listNotes(record);
  return notes === null ? null : hashJson(notes);
}
