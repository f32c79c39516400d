import { z } from 'zod';

import { hashJson } from '../hash.ts';
import { toInlines } from '../inline.ts';

import type { Revision } from '../schema/text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** A record and one of its texts, whole or still being edited. */
export type RecordText = { record: JsonObject; text: JsonObject };

const textKeys = ['origin', 'translatedFrom', 'translator', 'source', 'addedAt'] as const;
const recordKeys = ['kind', 'body', 'publishedAt'] as const;

/**
 * What readers see besides the text itself and what therefore does not change without a revision, by the
 * kind of that revision. Ids of terms, related releases, other accounts and old paths are an editor's work
 * that goes on: they need none.
 */
export function listChangedKeys(
  before: RecordText,
  after: RecordText,
): Record<'metadata' | 'note', readonly string[]> {
  return {
    metadata: [
      ...recordKeys.filter((key) => differs(before.record[key], after.record[key])),
      ...textKeys.filter((key) => differs(before.text[key], after.text[key])),
      ...(isReadOtherwise(before.text, after.text) ? ['markup'] : []),
    ],
    note: differs(before.record['notes'], after.record['notes']) ? ['notes'] : [],
  };
}

const blocksSchema = z.array(
  z.looseObject({ id: z.string(), text: z.string(), markup: z.literal(true).optional() }),
);

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
    if (same?.text !== block.text || same.markup === block.markup) return false;
    return differs(toInlines(same), toInlines(block));
  });
}

/** What a revision is known by: it is never edited once it was published. */
export function toRevisionKey({ at, kind, sha256Before }: Revision): string {
  return `${at} ${kind} ${sha256Before}`;
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
  return hashJson(orNothing(before)) !== hashJson(orNothing(after));
}

/** A key that is left out and an empty list say the same. */
function orNothing(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}
