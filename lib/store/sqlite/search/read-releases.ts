import { z } from 'zod';

import { languageSchema } from '../../../model/value-schemas.ts';
import { releaseSummarySchema } from '../../../model/summary.ts';
import { jsonColumn } from '../edition-file.ts';

import type { EditionFile } from '../edition-file.ts';

/** No more of a text than passages are cut from. */
const textSchema = z.object({
  title: z.string(),
  lead: z.string().optional(),
  blocks: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      markup: z.literal(true).optional(),
      spans: z.array(z.string()).optional(),
    }),
  ),
});

const releaseRow = z.object({
  summary: jsonColumn(releaseSummarySchema),
  // The whole record: taking its texts out of it in SQL takes longer than reading it here.
  record: jsonColumn(z.object({ texts: z.partialRecord(languageSchema, textSchema) })),
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
