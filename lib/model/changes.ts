import { z } from 'zod';

import { hashJson } from './hash.ts';
import { blockSchema } from './block.ts';
import { toInlines } from './inline.ts';
import { toWritten } from './written.ts';

import type { Block } from './block.ts';
import type { WrittenBlock } from './inline.ts';
import type { Revision } from './text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** A record and one of its texts, whole or still being edited. */
export type RecordText = { record: JsonObject; text: JsonObject };

const textKeys = ['origin', 'translatedFrom', 'translator', 'source', 'addedAt'] as const;
const recordKeys = ['kind', 'body', 'publishedAt', 'occasion', 'participants', 'act'] as const;

/** What is said about a text, as editors name it. */
export const metadataKeys: readonly string[] = [...recordKeys, ...textKeys];

/**
 * What readers see besides the text itself and what therefore does not change without a revision, by the
 * kind of that revision. Ids of terms, related releases, other accounts and old paths are an editor's work
 * that goes on: they need none.
 */
export function listChangedKeys(
  before: RecordText,
  after: RecordText,
): Record<'metadata' | 'note', readonly string[]> {
  const [left, right] = [listMetadata(before), listMetadata(after)];
  return {
    metadata: [
      ...metadataKeys.filter((key) => differs(left[key], right[key])),
      ...(isReadOtherwise(before.text, after.text) ? ['markup'] : []),
    ],
    note: differs(listNotes(before.record), listNotes(after.record)) ? ['notes'] : [],
  };
}

const blocksSchema = z.array(blockSchema);

/**
 * Whether marks became signs or signs became marks in a block whose text, and so whose hash, is the same. Where
 * there are no marks the key changes nothing that readers see.
 */
function isReadOtherwise(before: JsonObject, after: JsonObject): boolean {
  const [earlier, later] = [before, after].map(
    ({ blocks }) => blocksSchema.safeParse(blocks).data ?? [],
  );
  const known = new Map(earlier?.map((block) => [block.id, block]));
  return (later ?? []).some((block) => {
    const same = known.get(block.id);
    if (!same || same.markup === block.markup) return false;
    if (toLiteral(same).text !== toLiteral(block).text) return false;
    return differs(toInlines(toWritten(same)), toInlines(toWritten(block)));
  });
}

/** The blocks in which marks are read, where that makes a difference to what readers see. */
export function listMarked(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter((block) => block.markup === true)
    .filter((block) => differs(toInlines(toWritten(block)), toInlines(toLiteral(block))))
    .map(({ id }) => id);
}

/** A block in which every sign is itself. */
function toLiteral(block: Block): WrittenBlock {
  return toWritten({ ...block, markup: undefined });
}

/** What is said about a text; a key that is left out says nothing, so that later keys change no hash. */
export function listMetadata({ record, text }: RecordText): JsonObject {
  const said = [
    ...recordKeys.map((key) => [key, record[key]] as const),
    ...textKeys.map((key) => [key, text[key]] as const),
  ];
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** The notes on a translation; null: there are none. */
export function listNotes({ notes }: JsonObject): unknown {
  return Array.isArray(notes) && notes.length > 0 ? notes : null;
}

/** Revisions that readers have not seen, later than all that they have. */
export function listNewRevisions(
  published: readonly Revision[],
  revisions: readonly Revision[],
): readonly Revision[] {
  const last = published.at(-1);
  return revisions.filter(({ at }) => !last || Date.parse(at) > Date.parse(last.at));
}

function differs(before: unknown, after: unknown): boolean {
  return hashJson(before ?? null) !== hashJson(after ?? null);
}
