import { z } from 'zod';

import { toEntryFilter, withoutBlanks } from './filter.ts';

import type { CountQuery, PeriodCount } from '../../browse.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { EditionFile } from '../edition-file.ts';

const periodRow = z.object({ period: z.string(), count: z.number() });

/** How much of a date names its period: a date that is shorter does not know it. */
const lengths: Record<CountQuery['unit'], number> = {
  year: '2015'.length,
  month: '2015-01'.length,
  day: '2015-01-25'.length,
};

const dates = {
  publishedAt: 'release_entry.day',
  about: 'coalesce(release_entry.about, release_entry.day)',
} as const;

export function countReleases(
  edition: EditionFile,
  query: CountQuery,
  analyser: Analyser,
  now: number,
): readonly PeriodCount[] {
  const { filter, unit, by = 'publishedAt' } = query;
  const { where, parameters } = toEntryFilter(withoutBlanks(filter), analyser, now);
  const sql = `SELECT substr(${dates[by]}, 1, :length) AS period, count(*) AS count
    FROM release_entry WHERE ${where} AND length(${dates[by]}) >= :length
    GROUP BY period ORDER BY period`;
  return edition.list(sql, { ...parameters, length: lengths[unit] }, periodRow);
}
