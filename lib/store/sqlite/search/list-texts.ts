import { z } from 'zod';

import { languages } from '../../../model/languages.ts';
import { jsonColumn } from '../edition-file.ts';

import type { EditionFile, Parameters } from '../edition-file.ts';
import type { TextQuery } from '../../../search/search-request.ts';

/** What texts are asked for besides their words. */
export type TextFilter = Pick<TextQuery, 'language' | 'from' | 'to'>;

export type TextSelection = {
  expression: string;
  filter: TextFilter;
  now: number;
  limit: number;
  /** Whether there are texts whose time has not come. */
  hasScheduled: boolean;
  /** Only these texts. */
  among?: readonly number[];
};

const foundRow = z.object({ found: z.number() });
const idsRow = z.object({ ids: jsonColumn(z.array(z.number())) });
const scoresRow = z.object({ scores: jsonColumn(z.array(z.tuple([z.number(), z.number()]))) });

/** A word in the title weighs more than in the lead, and there more than in a block. */
const score = 'bm25(release_text_fts, 10, 4, 1, 0, 0, 0, 0)';

/** Texts that match, the newest first; reading ends with the limit, however many there are. */
export function listTexts(edition: EditionFile, selection: TextSelection): readonly number[] {
  // One row of JSON: two thousand rows would cost more than finding them.
  const sql = `SELECT json_group_array(id) AS ids FROM (
    SELECT release_text_fts.rowid AS id FROM ${toSource(selection)} LIMIT :limit)`;
  return edition.first(sql, toParameters(selection), idsRow)?.ids ?? [];
}

/** How well each of these texts matches: the lower, the better. Reads every hit, so ask for few texts. */
export function scoreTexts(
  edition: EditionFile,
  selection: TextSelection,
): ReadonlyMap<number, number> {
  const sql = `SELECT json_group_array(json_array(id, score)) AS scores FROM (
    SELECT release_text_fts.rowid AS id, ${score} AS score FROM ${toSource(selection)} LIMIT :limit)`;
  return new Map(edition.first(sql, toParameters(selection), scoresRow)?.scores ?? []);
}

function toSource({ filter, among, hasScheduled }: TextSelection): string {
  const { language, from, to } = filter;
  const ofText = [
    ...(hasScheduled ? ['release_text.shown_from <= :now'] : []),
    ...(from === undefined ? [] : ['release_text.day >= :from']),
    ...(to === undefined ? [] : ['release_text.day <= :to']),
  ];
  const where = [
    'release_text_fts MATCH :expression',
    ...(language === undefined ? [] : ['release_text_fts.rowid % :step = :offset']),
    ...(among ? ['release_text_fts.rowid IN (SELECT value FROM json_each(:among))'] : []),
    ...ofText,
  ].join(' AND ');
  // CROSS JOIN keeps SQLite from turning the two around.
  const join = 'CROSS JOIN release_text ON release_text.id = release_text_fts.rowid';
  return `release_text_fts ${ofText.length > 0 ? join : ''}
    WHERE ${where} ORDER BY release_text_fts.rowid`;
}

function toParameters({ expression, filter, now, limit, among = [] }: TextSelection): Parameters {
  const { language, from = null, to = null } = filter;
  const step = languages.length;
  const offset = language === undefined ? null : languages.indexOf(language);
  return {
    ...{ expression, now, limit, from, to, step, offset },
    among: JSON.stringify(among),
  };
}

/** Whether the time of every text has come, as it has in most editions: then nobody need look. */
export function findScheduled(edition: EditionFile, now: number): boolean {
  const sql = 'SELECT 1 AS found FROM release WHERE publish_at > :now LIMIT 1';
  return edition.first(sql, { now }, foundRow) !== null;
}
