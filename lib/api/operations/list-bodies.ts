import { z } from 'zod';

import { inEveryLanguage, paths } from '../../routes/paths.ts';
import { ok } from '../../base/result.ts';
import { defineOperation } from '../operation.ts';
import { bodiesSchema } from '../schemas.ts';

export const listBodies = defineOperation({
  id: 'listBodies',
  path: '/bodies',
  description: 'In the order of the menu, with facts and their sources.',
  query: z.strictObject({}),
  result: bodiesSchema,
  problems: [],
  respond: async (_, { store, origin }) => {
    const bodies = await store.listBodies();
    return ok({
      items: bodies.map(({ $schema: _, ...body }) => ({
        ...body,
        urls: inEveryLanguage((language) => `${origin}${paths.body(language, body.id)}`),
      })),
    });
  },
});
