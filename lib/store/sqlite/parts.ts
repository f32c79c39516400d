import { z } from 'zod';

import type { EditionFile } from './edition-file.ts';

const partRow = z.object({ part: z.number() });
const hitRow = z.object({ hit: z.number(), part: z.number() });

/** The part of its release in which a block stands; empty: the first, or there is only one. */
export function findPartOf(edition: EditionFile, slug: string, block: string): { part?: number } {
  const sql = 'SELECT part FROM release_part WHERE slug = :slug AND block = :block';
  return edition.first(sql, { slug, block }, partRow) ?? {};
}

/** The same for several blocks at a time: by their place in the list, the parts that are not the first. */
export function findPartsOf(
  edition: EditionFile,
  blocks: readonly (readonly [slug: string, block: string])[],
): ReadonlyMap<number, number> {
  const sql = `SELECT asked.key AS hit, release_part.part AS part FROM json_each(:blocks) AS asked
    CROSS JOIN release_part ON release_part.slug = asked.value ->> 0
      AND release_part.block = asked.value ->> 1`;
  const rows = edition.list(sql, { blocks: JSON.stringify(blocks) }, hitRow);
  return new Map(rows.map(({ hit, part }) => [hit, part]));
}
