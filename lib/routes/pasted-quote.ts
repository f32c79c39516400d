import * as z from 'zod/mini';

import { longestQuotation, trimLines } from './queries.ts';

/** A quotation of any length that a request can bring: too long to be checked, and not to be lost. */
export const pastedQuoteSchema = z.object({
  q: z.string().check(z.overwrite(trimLines), z.minLength(longestQuotation + 1)),
});
