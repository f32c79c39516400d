import { z } from 'zod';

import { citePassage } from '../../citation/passage.ts';
import { citeStatus } from '../../i18n/text-status.ts';
import { longestQuotation, quotationSchema } from '../../routes/queries.ts';
import { paths } from '../../routes/paths.ts';
import { ok } from '../../base/result.ts';
import { defineOperation } from '../operation.ts';
import { hasWord } from '../parameters.ts';
import { quoteCheckSchema } from '../schemas.ts';

import type { QuotePassage } from '../../texts/quote/quote-result.ts';
import type { ApiContext } from '../operation.ts';

export const checkQuotation = defineOperation({
  id: 'checkQuotation',
  path: '/quote',
  description:
    'Exact, close or not found. Letter case, ё and е, accents, ligatures, quotation marks, dashes, spaces and ' +
    'words parted by the end of a line are not compared; "…" and "[...]" stand for an omission. The text ' +
    'found may be a translation by this portal or by somebody else: `attribution` says whose words it ' +
    'has, `counterparts` what the body said in the other language, `notes` what is known of the difference. ' +
    'A quotation that is not found here may have been published elsewhere.',
  query: z.strictObject({
    q: quotationSchema.check(
      z.refine(hasWord, { error: 'noWords' }),
      z.describe(`The quotation, in either language; ${longestQuotation} characters at most`),
    ),
  }),
  result: quoteCheckSchema,
  problems: [],
  respond: async ({ q }, context) => {
    const result = await context.quote(q);
    const { passage } = result;
    if (passage === null) return ok({ ...result, attribution: null, url: null, citation: null });
    const anchor = passage.blocks.find(({ number }) => number !== null)?.id;
    const { language, release, part } = passage;
    const url = `${context.origin}${paths.release(language, release.slug, anchor, part)}`;
    const citation = await cite(passage, url, context);
    return ok({ ...result, attribution: passage.attribution, url, citation });
  },
});

async function cite(
  passage: QuotePassage,
  url: string,
  { store }: ApiContext,
): Promise<string | null> {
  const { release, language } = passage;
  const [site, bodies] = await Promise.all([store.getSite(), store.listBodies()]);
  const body = bodies.find(({ id }) => id === release.body);
  const isDemonstration = site.demonstration === true;
  const status = citeStatus(passage, language, { isDemonstration });
  return body ? citePassage(passage, { release, body, site, status, url }) : null;
}
