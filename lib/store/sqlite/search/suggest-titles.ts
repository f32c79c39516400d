import { summaryRow } from '../columns.ts';

import type { EditionFile } from '../edition-file.ts';
import type { TitleQuery } from '../../search-store.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { ReleaseSummary } from '../../../model/summary.ts';

/** More words make a query slower, not better. */
const mostWords = 8;

const sql = `SELECT release.summary AS summary FROM release_title_fts
  CROSS JOIN release_text ON release_text.id = release_title_fts.rowid
  CROSS JOIN release ON release.slug = release_text.slug
  WHERE release_title_fts MATCH :expression AND release_text.shown_from <= :now
  ORDER BY release_title_fts.rowid LIMIT :limit`;

/** Releases with a title that has the words, the last one as a beginning; the newest first. */
export function suggestTitles(
  edition: EditionFile,
  { words, limit }: TitleQuery,
  analyser: Analyser,
  now: number,
): readonly ReleaseSummary[] {
  const tokens = analyser(words.join(' '), 'ru').slice(0, mostWords);
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const whole = tokens.slice(0, -1).map(({ term, form }) => `("${term}" OR "${form}")`);
  const expression = [...whole, `"${last.form}" *`].join(' AND ');
  // Both texts of a release may have the words.
  const rows = edition.list(sql, { expression, now, limit: limit * 2 }, summaryRow);
  const bySlug = new Map(rows.map(({ summary }) => [summary.slug, summary]));
  return [...bySlug.values()].slice(0, limit);
}
