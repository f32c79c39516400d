import { z } from 'zod';

import { inEveryLanguage, paths } from '../../routes/paths.ts';
import { fail, ok } from '../../base/result.ts';
import { defineOperation } from '../operation.ts';
import { wholeNumber } from '../parameters.ts';
import { parameterProblem } from '../problem.ts';
import { termPageSchema } from '../schemas.ts';

export const listTerms = defineOperation({
  id: 'listTerms',
  path: '/terms',
  description: 'With the forms that occur in the texts, and other spellings with their source.',
  query: z.strictObject({
    cursor: z
      .string()
      .max(60, { error: 'unknownCursor' })
      .describe('`nextCursor` from the previous answer')
      .optional(),
    limit: wholeNumber(1, 100).default(100).describe('How many in one answer'),
  }),
  result: termPageSchema,
  problems: [],
  limit: 'limit',
  respond: async ({ cursor, limit }, { store, origin }) => {
    const terms = await store.listTerms();
    const start = cursor === undefined ? 0 : terms.findIndex(({ id }) => id === cursor) + 1;
    if (start === 0 && cursor !== undefined)
      return fail(parameterProblem('cursor', 'unknownCursor'));
    const end = start + limit;
    return ok({
      items: terms.slice(start, end).map(({ $schema: _schema, aliases: _aliases, ...term }) => ({
        ...term,
        urls: inEveryLanguage((language) => `${origin}${paths.term(language, term.id)}`),
      })),
      total: terms.length,
      nextCursor: end < terms.length ? (terms[end - 1]?.id ?? null) : null,
    });
  },
});
