import { z } from 'zod';

import { pageSize } from '../../model/page.ts';
import { querySchemas, wordsSchema } from '../../routes/queries.ts';
import { fail, ok } from '../../base/result.ts';
import { findBodyProblem } from '../known-body.ts';
import { defineOperation } from '../operation.ts';
import { hasWord, wholeNumber } from '../parameters.ts';
import { searchPageSchema } from '../schemas.ts';

const { in: language, body, from, to, exact } = querySchemas.search.shape;

const querySchema = z
  .strictObject({
    q: wordsSchema.check(
      z.refine(hasWord, { error: 'noWords' }),
      z.describe('What to look for, in either language'),
    ),
    in: language.check(z.describe('Only texts in this language')),
    body: body.check(z.describe('The id of a body')),
    from: from.check(z.describe('The first day of publication in Moscow')),
    to: to.check(z.describe('The last day of publication in Moscow')),
    exact: exact.check(z.describe('1: the words as they are, whatever else they may have meant')),
    page: wholeNumber(1, 50).default(1).describe(`Pages of ${pageSize}`),
  })
  .refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
    path: ['from'],
    error: 'fromAfterTo',
  });

export const searchReleases = defineOperation({
  id: 'searchReleases',
  path: '/search',
  description:
    'One hit a release, with the passage that matches and what answers it in the other language.',
  query: querySchema,
  result: searchPageSchema,
  problems: ['not-found'],
  respond: async (query, { store, search }) => {
    const problem = await findBodyProblem(store, query.body);
    if (problem) return fail(problem);
    const result = await search(query);
    if (query.page > 1 && query.page > result.pageCount) {
      const detail = `There are ${result.pageCount} pages.`;
      return fail({ kind: 'not-found', detail, parameter: 'page' });
    }
    return ok(result);
  },
});
