import { z } from 'zod';

import { languageSchema } from '../../../model/value-schemas.ts';
import { recordColumn, summaryColumn } from '../columns.ts';

import type { ReleaseText } from '../../../model/text.ts';
import type { EditionFile } from '../edition-file.ts';

const textRow = z.object({
  id: z.number(),
  language: languageSchema,
  summary: summaryColumn,
  text: recordColumn<ReleaseText>('origin', 'title', 'blocks'),
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
