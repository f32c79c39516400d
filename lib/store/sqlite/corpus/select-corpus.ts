import { z } from 'zod';

import { everyLanguageMask } from '../../../model/languages.ts';
import { toEntryFilter, withoutBlanks } from '../browse/filter.ts';
import { jsonColumn } from '../edition-file.ts';

import type { CorpusCounts } from '../../corpus-store.ts';
import type { ReleaseFilter } from '../../browse.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { EditionFile } from '../edition-file.ts';

const selectionRow = z.object({
  releases: z.number(),
  units: z.number(),
  skippedUnits: z.number(),
  skippedReleases: z.number(),
  places: jsonColumn(z.array(z.number())),
});

/** A number for each release that has units: what a reading needs of a list, however long it is. */
export type CorpusSelection = CorpusCounts & { places: readonly number[] };

export function selectCorpus(
  edition: EditionFile,
  filter: ReleaseFilter,
  analyser: Analyser,
  now: number,
): CorpusSelection {
  const { where, parameters } = toEntryFilter(withoutBlanks(filter), analyser, now);
  const hasBoth = `languages = ${everyLanguageMask}`;
  const sql = `SELECT
      count(*) FILTER (WHERE ${hasBoth}) AS releases,
      coalesce(sum(units), 0) AS units,
      coalesce(sum(lonely), 0) AS skippedUnits,
      count(*) FILTER (WHERE NOT ${hasBoth}) AS skippedReleases,
      json_group_array(place ORDER BY place) FILTER (WHERE ${hasBoth}) AS places
    FROM release_entry WHERE ${where}`;
  const selection = edition.first(sql, parameters, selectionRow);
  return selection ?? { releases: 0, units: 0, skippedUnits: 0, skippedReleases: 0, places: [] };
}
