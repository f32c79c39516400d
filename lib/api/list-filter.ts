import { querySchemas } from '../queries.ts';
import { hasWord } from './parameters.ts';

const { q, body, kind, lang, year, month } = querySchemas.releases.shape;

/** The conditions of a list of releases, as every operation takes them that has one. */
export const filterShape = {
  q: q
    .refine((text) => text === '' || hasWord(text), { error: 'noWords' })
    .describe('Words of either text'),
  body: body.describe('The id of a body'),
  kind: kind.describe('Any of these; without it every kind but notes of the portal'),
  lang: lang.describe('Releases with a text in this language, or in both'),
  year: year.describe('Of the day of publication in Moscow'),
  month: month.describe('Needs a year'),
};

export function hasYearOfMonth(query: { month?: number | undefined; year?: number | undefined }) {
  return query.month === undefined || query.year !== undefined;
}

export const monthWithoutYear = { path: ['month'], error: 'monthWithoutYear' };
