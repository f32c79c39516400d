import { z } from 'zod';

import { longestQuotation, quotationSchema } from '../../queries.ts';
import { paths } from '../../paths.ts';
import { ok } from '../../result.ts';
import { defineOperation } from '../operation.ts';
import { hasWord } from '../parameters.ts';
import { quoteCheckSchema } from '../schemas.ts';

export const checkQuotation = defineOperation({
  id: 'checkQuotation',
  path: '/quote',
  summary: 'Whether the texts have a quotation, and where',
  description:
    'Exact, close or not found. Letter case, ё and е, accents, quotation marks, dashes, spaces and soft ' +
    'hyphens are not compared; "…" and "[...]" stand for an omission. A quotation that is not found here ' +
    'may have been published elsewhere.',
  query: z.strictObject({
    q: quotationSchema.check(
      z.refine(hasWord, { error: 'noWords' }),
      z.describe(`The quotation, in either language; ${longestQuotation} characters at most`),
    ),
  }),
  answer: quoteCheckSchema,
  problems: [],
  respond: async ({ q }, { quote, origin }) => {
    const answer = await quote(q);
    const { passage } = answer;
    if (passage === null) return ok({ ...answer, url: null });
    const anchor = passage.blocks.find(({ number }) => number !== null)?.id;
    return ok({
      ...answer,
      url: `${origin}${paths.release(passage.language, passage.release.slug, anchor, passage.part)}`,
    });
  },
});
