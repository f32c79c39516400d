import { z } from 'zod';

import type { EditionFile } from './edition-file.ts';

const partRow = z.object({ part: z.number() });

/** The part of its release in which a block stands; empty: the first, or there is only one. */
export function findPartOf(edition: EditionFile, slug: string, block: string): { part?: number } {
  const sql = 'SELECT part FROM release_part WHERE slug = :slug AND block = :block';
  return edition.first(sql, { slug, block }, partRow) ?? {};
}
