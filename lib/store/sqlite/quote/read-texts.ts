import { z } from 'zod';

import { languageSchema } from '../../../model/value-schemas.ts';
import { originSchema } from '../../../model/text.ts';
import { releaseSummarySchema } from '../../../model/summary.ts';
import { jsonColumn } from '../edition-file.ts';

import type { EditionFile } from '../edition-file.ts';

/** No more of a text than passages are cut from. */
const textRow = z.object({
  id: z.number(),
  language: languageSchema,
  summary: jsonColumn(releaseSummarySchema),
  text: jsonColumn(
    z.object({
      origin: originSchema,
      title: z.string(),
      lead: z.string().optional(),
      blocks: z.array(
        z.object({ id: z.string(), text: z.string(), markup: z.literal(true).optional() }),
      ),
    }),
  ),
});
export type TextRow = z.infer<typeof textRow>;

const sql = `SELECT release_text.id AS id, release_text.language AS language,
    release.summary AS summary, release.record -> ('$.texts.' || release_text.language) AS text
  FROM json_each(:texts) AS asked
  CROSS JOIN release_text ON release_text.id = asked.value
  CROSS JOIN release ON release.slug = release_text.slug`;

/** The texts of these numbers, in this order, each with the release that it belongs to. */
export function readTexts(edition: EditionFile, texts: readonly number[]): readonly TextRow[] {
  return texts.length === 0 ? [] : edition.list(sql, { texts: JSON.stringify(texts) }, textRow);
}
