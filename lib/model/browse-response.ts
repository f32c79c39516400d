import '../base/zod-without-eval.ts';

import * as z from 'zod/mini';

import { releaseKindSchema } from './value-schemas.ts';
import { releaseSummarySchema } from './summary.ts';

/** How many releases each further choice would give; each facet follows the other filters, not itself. */
export const facetsSchema = z.strictObject({
  languages: z.strictObject({ both: z.number(), ru: z.number(), en: z.number() }),
  kinds: z.partialRecord(releaseKindSchema, z.number()),
  bodies: z.record(z.string(), z.number()),
  /** Years that have releases, newest first. */
  years: z.array(z.strictObject({ year: z.number(), count: z.number() })),
  /** Months of the chosen year that have releases, in order; none without a year. */
  months: z.array(z.strictObject({ month: z.number(), count: z.number() })),
});

export type Facets = z.infer<typeof facetsSchema>;

/** One stretch of a list as programs and islands get it. */
export const browseResponseSchema = z.object({
  items: z.array(releaseSummarySchema),
  total: z.number(),
  nextCursor: z.nullable(z.string()),
  facets: facetsSchema,
  relaxations: z.array(z.strictObject({ without: z.string(), total: z.number() })),
});

export type BrowseResponse = z.infer<typeof browseResponseSchema>;
