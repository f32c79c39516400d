import { z } from 'zod';

import { querySchemas } from '../routes/queries.ts';
import { hasWord } from './parameters.ts';

const { q, body, kind, lang, year, month } = querySchemas.releases.shape;

/** The conditions of a list of releases, as every operation takes them that has one. */
export const filterShape = {
  q: q.check(
    z.refine((text) => text === '' || hasWord(text), { error: 'noWords' }),
    z.describe('Words of either text'),
  ),
  body: body.check(z.describe('The id of a body')),
  kind: kind.check(z.describe('Any of these; without it every kind but notes of the portal')),
  lang: lang.check(z.describe('Releases with a text in this language, or in both')),
  year: year.check(z.describe('Of the day of publication in Moscow')),
  month: month.check(z.describe('Needs a year')),
};

export function hasYearOfMonth(query: { month?: number | undefined; year?: number | undefined }) {
  return query.month === undefined || query.year !== undefined;
}

export const monthWithoutYear = { path: ['month'], error: 'monthWithoutYear' };
