import { z } from 'zod';

import { languages, languageSchema } from '../languages.ts';
import { findPassage } from '../search/passage.ts';
import { releaseSchema } from '../schema/release.ts';
import { pageSize as usualPageSize } from '../store.ts';
import { toSummary } from '../record/to-summary.ts';
import { isListed } from './conditions.ts';
import { jsonColumn } from './edition-file.ts';
import { toMatchExpression, toQueryTerms } from './match-expression.ts';
import { toLimits, toPage, toPageRequest } from './paging.ts';

import type { Page, Passage, SearchHit, SearchQuery } from '../store.ts';
import type { Analyser } from '../types.ts';
import type { EditionFile } from './edition-file.ts';
import type { QueryTerms } from './match-expression.ts';

const hitRow = z.object({
  record: jsonColumn(releaseSchema),
  matched: z.string().transform((text) => z.array(languageSchema).parse(text.split(','))),
});
type HitRow = z.infer<typeof hitRow>;

const countRow = z.object({ texts: z.number(), total: z.number() });

/** Ranking reads every hit of every text; above this many texts it says little and would take seconds. */
const mostRanked = 2000;

const matching = `release_text_fts JOIN release_text ON release_text.id = release_text_fts.rowid
  JOIN release ON release.slug = release_text.slug
  WHERE release_text_fts MATCH :match AND ${isListed}`;

const countSql = `SELECT count(*) AS texts, count(DISTINCT release.slug) AS total FROM ${matching}`;

/** A word in the title weighs more than in the lead, and there more than in a block; the language nothing. */
const rankedScore = 'bm25(release_text_fts, 0, 10, 4, 1)';
const equalScore = '0';

const toPageSql = (score: string) => `
  WITH hit AS MATERIALIZED (
    SELECT release.slug AS slug, release_text.language AS language, ${score} AS score FROM ${matching}
  ), found AS (
    SELECT slug, min(score) AS score, group_concat(language) AS matched FROM hit GROUP BY slug
  )
  SELECT release.record AS record, found.matched AS matched
  FROM found JOIN release ON release.slug = found.slug
  ORDER BY found.score, release.sort_instant DESC, release.slug LIMIT :limit OFFSET :offset`;

/**
 * One hit a release, with the best passage of each language that matches: ranked by its better text, or,
 * where very many texts match, the newest first.
 */
export function searchReleases(
  edition: EditionFile,
  query: SearchQuery,
  analyser: Analyser,
  now: number,
): Page<SearchHit> {
  const request = toPageRequest(query.page, query.pageSize ?? usualPageSize);
  const queries = toQueryTerms(query.text, languages, analyser);
  if (queries.length === 0) return toPage([], 0, request);

  const parameters = { match: toMatchExpression(queries), now };
  const { texts, total } = edition.first(countSql, parameters, countRow) ?? { texts: 0, total: 0 };
  const sql = toPageSql(texts > mostRanked ? equalScore : rankedScore);
  const rows = edition.list(sql, { ...parameters, ...toLimits(request) }, hitRow);
  return toPage(rows.map((row) => toHit(row, queries, analyser)), total, request);
}

function toHit({ record, matched }: HitRow, queries: readonly QueryTerms[], analyser: Analyser): SearchHit {
  const passages = queries.flatMap(({ language, terms }): readonly Passage[] => {
    const text = record.texts[language];
    if (text === undefined || !matched.includes(language)) return [];
    const passage = findPassage(text, language, terms, analyser);
    return passage === null ? [] : [passage];
  });
  return { release: toSummary(record), passages };
}
