import { z } from 'zod';

import { languages, maskOf } from '../../model/languages.ts';
import { languageSchema } from '../../model/value-schemas.ts';
import { summaryRow } from './columns.ts';
import { isEntryShown } from './conditions.ts';

import type { AddressStretch, NewTextsQuery, ReleaseAddress } from '../release-store.ts';
import type { ReleaseSummary } from '../../model/summary.ts';
import type { EditionFile } from './edition-file.ts';

const addressRow = z.object({
  slug: z.string(),
  languages: z.number(),
  primary_language: languageSchema,
  changed_at: z.string(),
});
const stretchRow = z.object({ stretch: z.number(), count: z.number(), changed_at: z.string() });

/** The newest has place 0; numbers count from the other end. */
const lastPlace = '(SELECT max(place) FROM release_entry)';

export function listAddresses(
  edition: EditionFile,
  { from, to }: { from: number; to: number },
  now: number,
): readonly ReleaseAddress[] {
  const sql = `SELECT slug, languages, primary_language, changed_at FROM release_entry
    WHERE place > ${lastPlace} - :to AND place <= ${lastPlace} - :from AND ${isEntryShown}
    ORDER BY place DESC`;
  return edition.list(sql, { from, to, now }, addressRow).map((row) => ({
    slug: row.slug,
    languages: languages.filter((language) => (row.languages & maskOf(language)) !== 0),
    primary: row.primary_language,
    changedAt: row.changed_at,
  }));
}

export function listAddressStretches(
  edition: EditionFile,
  size: number,
  now: number,
): readonly AddressStretch[] {
  if (!Number.isSafeInteger(size) || size < 1) throw new RangeError(`${size} is no size.`);
  // CAST: SQLite divides whole numbers only when both are.
  const sql = `SELECT (${lastPlace} - place) / CAST(:size AS INTEGER) AS stretch,
      count(*) AS count, max(changed_at) AS changed_at
    FROM release_entry WHERE ${isEntryShown} GROUP BY stretch ORDER BY stretch`;
  return edition
    .list(sql, { size, now }, stretchRow)
    .map(({ stretch, count, changed_at: changedAt }) => ({ index: stretch, count, changedAt }));
}

export function listNewTexts(
  edition: EditionFile,
  { language, kinds, body, isTranslation = false, limit }: NewTextsQuery,
  now: number,
): readonly ReleaseSummary[] {
  const sql = `SELECT release.summary AS summary FROM release_arrival
    JOIN release ON release.slug = release_arrival.slug
    WHERE language = :language AND kind IN (SELECT value FROM json_each(:kinds))
      AND (:body IS NULL OR body = :body) AND is_translation >= :leastTranslation
      AND shown_from <= :now
    ORDER BY came_at DESC, place LIMIT :limit`;
  const parameters = {
    ...{ language, kinds: JSON.stringify(kinds), body: body ?? null },
    ...{ leastTranslation: isTranslation ? 1 : 0, limit, now },
  };
  return edition.list(sql, parameters, summaryRow).map(({ summary }) => summary);
}
