import { z } from 'zod';

import { pageSize } from '../../content/store.ts';
import { querySchemas } from '../../queries.ts';
import { fail, ok } from '../../result.ts';
import { findBodyProblem } from '../known-body.ts';
import { defineOperation } from '../operation.ts';
import { hasWord, wholeNumber } from '../parameters.ts';
import { searchPageSchema } from '../schemas.ts';

const { q, in: language, body, from, to, exact } = querySchemas.search.shape;

const querySchema = z
  .strictObject({
    q: q
      .unwrap()
      .refine(hasWord, { error: 'noWords' })
      .describe('What to look for, in either language'),
    in: language.describe('Only texts in this language'),
    body: body.describe('The id of a body'),
    from: from.describe('The first day of publication in Moscow'),
    to: to.describe('The last day of publication in Moscow'),
    exact: exact.describe('1: the words as they are, whatever else they may have meant'),
    page: wholeNumber(1, 50).default(1).describe(`Pages of ${pageSize}`),
  })
  .refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
    path: ['from'],
    error: 'fromAfterTo',
  });

export const searchReleases = defineOperation({
  id: 'searchReleases',
  path: '/search',
  summary: 'Releases by the words of their texts, the best first',
  description: 'One hit a release, with a passage from each language that matches.',
  query: querySchema,
  answer: searchPageSchema,
  problems: ['not-found'],
  respond: async (query, { store, search }) => {
    const problem = await findBodyProblem(store, query.body);
    if (problem) return fail(problem);
    const answer = await search(query);
    if (query.page > 1 && query.page > answer.pageCount) {
      const detail = `There are ${answer.pageCount} pages.`;
      return fail({ kind: 'not-found', detail, parameter: 'page' });
    }
    return ok(answer);
  },
});
