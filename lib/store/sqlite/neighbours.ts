import { toEpoch } from '../../model/moscow-day.ts';
import { summaryRow } from './columns.ts';
import { isEntryShown } from './conditions.ts';

import type { Neighbours } from '../../model/related.ts';
import type { NeighboursQuery } from '../release-store.ts';
import type { EditionFile } from './edition-file.ts';

/** The order of lists is the newest first, ties by slug; the first condition is what the index is entered by. */
const sides = {
  earlier: `instant <= :instant AND (instant < :instant OR release_entry.slug > :slug)
    ORDER BY instant DESC, release_entry.slug`,
  later: `instant >= :instant AND (instant > :instant OR release_entry.slug < :slug)
    ORDER BY instant, release_entry.slug DESC`,
} as const satisfies Record<keyof Neighbours, string>;

export function findNeighbours(
  edition: EditionFile,
  { slug, body, kind, publishedAt }: NeighboursQuery,
  now: number,
): Neighbours {
  const parameters = {
    ...{ now, slug, body },
    isNote: Number(kind === 'note'),
    instant: toEpoch(publishedAt),
  };
  const find = (side: keyof Neighbours) => {
    const sql = `SELECT summary FROM release WHERE slug = (SELECT release_entry.slug FROM release_entry
      WHERE body = :body AND (kind = 'note') = :isNote AND ${isEntryShown} AND ${sides[side]} LIMIT 1)`;
    return edition.first(sql, parameters, summaryRow)?.summary ?? null;
  };
  return { earlier: find('earlier'), later: find('later') };
}
