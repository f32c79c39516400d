import { z } from 'zod';

import { summaryColumn } from '../columns.ts';

import type { BrowseQuery } from '../../browse.ts';
import type { ReleaseSummary } from '../../../model/summary.ts';
import type { EditionFile } from '../edition-file.ts';
import type { Place } from './cursor.ts';
import type { EntryFilter } from './filter.ts';

const itemRow = z.object({
  slug: z.string(),
  instant: z.number(),
  summary: summaryColumn,
});

export type Item = Place & { summary: ReleaseSummary };

type Stretch = {
  sort: NonNullable<BrowseQuery['sort']>;
  /** Behind this item; null: from the beginning. */
  after: Place | null;
  limit: number;
  offset: number;
};

const orders = {
  newest: {
    by: 'instant DESC, slug',
    after: 'instant <= :instant AND (instant < :instant OR slug > :slug)',
  },
  oldest: {
    by: 'instant, slug',
    after: 'instant >= :instant AND (instant > :instant OR slug > :slug)',
  },
} as const;

/** A stretch of a list. Summaries are read of what is shown only, not of what is passed over. */
export function listItems(
  edition: EditionFile,
  { where, parameters }: EntryFilter,
  { sort, after, limit, offset }: Stretch,
): readonly Item[] {
  const order = orders[sort];
  const sql = `SELECT entry.slug AS slug, entry.instant AS instant, release.summary AS summary
    FROM (
      SELECT slug, instant FROM release_entry
      WHERE ${where}${after === null ? '' : ` AND ${order.after}`}
      ORDER BY ${order.by} LIMIT :limit OFFSET :offset
    ) AS entry CROSS JOIN release ON release.slug = entry.slug
    ORDER BY ${order.by.replaceAll(/instant|slug/gu, 'entry.$&')}`;
  return edition.list(sql, { ...parameters, ...after, limit, offset }, itemRow);
}
