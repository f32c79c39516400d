import { z } from 'zod';

import { languageSchema } from '../../languages.ts';
import { findPassage } from '../../search/passage.ts';
import { placeOf } from '../../search/text-id.ts';
import { releaseSummarySchema } from '../../summary.ts';
import { jsonColumn } from '../edition-file.ts';

import type { Mark } from '../../search/marks.ts';
import type { SearchHit } from '../../store.ts';
import type { Analyser } from '../../types.ts';
import type { EditionFile } from '../edition-file.ts';

/** No more of a text than passages are cut from. */
const textRow = z.object({
  id: z.number(),
  language: languageSchema,
  summary: jsonColumn(releaseSummarySchema),
  text: jsonColumn(
    z.object({
      title: z.string(),
      lead: z.string().optional(),
      blocks: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
});
type TextRow = z.infer<typeof textRow>;

const sql = `SELECT release_text.id AS id, release_text.language AS language,
    release.summary AS summary, release.record -> ('$.texts.' || release_text.language) AS text
  FROM json_each(:texts) AS asked
  CROSS JOIN release_text ON release_text.id = asked.value
  CROSS JOIN release ON release.slug = release_text.slug`;

/** The releases at these places, in this order, with a passage of each of the texts that match. */
export function readHits(
  edition: EditionFile,
  shown: readonly number[],
  texts: readonly number[],
  marks: readonly Mark[],
  analyser: Analyser,
): readonly SearchHit[] {
  if (texts.length === 0) return [];
  const rows = edition.list(sql, { texts: JSON.stringify(texts) }, textRow);
  const byPlace = Map.groupBy(rows, ({ id }) => placeOf(id));
  return shown.flatMap((place) => toHit(byPlace.get(place) ?? [], marks, analyser) ?? []);
}

function toHit(
  texts: readonly TextRow[],
  marks: readonly Mark[],
  analyser: Analyser,
): SearchHit | null {
  const [first] = texts;
  if (!first) return null;
  const passages = texts
    .toSorted((left, right) => left.id - right.id)
    .flatMap(({ text, language }) => findPassage(text, language, marks, analyser) ?? []);
  return { release: first.summary, passages };
}
