import { z } from 'zod';

import { recordColumn, summaryColumn } from '../columns.ts';

import type { Language } from '../../../model/languages.ts';
import type { SearchableText } from '../../../model/plain-blocks.ts';
import type { EditionFile } from '../edition-file.ts';

const releaseRow = z.object({
  summary: summaryColumn,
  // The whole record: taking its texts out of it in SQL takes longer than reading it here.
  record: recordColumn<{ texts: Partial<Record<Language, SearchableText>> }>('texts'),
});
export type ReleaseRow = z.infer<typeof releaseRow>;

const sql = `SELECT release.summary AS summary, release.record AS record
  FROM json_each(:places) AS asked
  CROSS JOIN release_entry ON release_entry.place = asked.value
  CROSS JOIN release ON release.slug = release_entry.slug
  ORDER BY asked.key`;

/** The releases at these places, in this order, each with its texts. */
export function readReleases(
  edition: EditionFile,
  places: readonly number[],
): readonly ReleaseRow[] {
  return places.length === 0
    ? []
    : edition.list(sql, { places: JSON.stringify(places) }, releaseRow);
}
