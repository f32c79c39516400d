import { z } from 'zod';

import { officialKinds } from '../../../model/kinds.ts';
import { isEntryShown } from '../conditions.ts';

import type { EditionFile } from '../edition-file.ts';

const yearRow = z.object({ year: z.number() });

/** Whether the archive has a page of a year: it lies between the first official release and the last one. */
export function isArchived(edition: EditionFile, year: number, now: number): boolean {
  const [first, last] = (['ASC', 'DESC'] as const).map((direction) => {
    const sql = `SELECT year FROM release_entry
      WHERE ${isEntryShown} AND kind IN (SELECT value FROM json_each(:kinds))
      ORDER BY instant ${direction}, slug LIMIT 1`;
    return edition.first(sql, { now, kinds: JSON.stringify(officialKinds) }, yearRow)?.year;
  });
  return first !== undefined && last !== undefined && first <= year && year <= last;
}
