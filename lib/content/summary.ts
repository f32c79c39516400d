import '../without-eval.ts';

import * as z from 'zod/mini';

import { languageSchema, releaseKindSchema } from './value-schemas.ts';

import type { ReleaseSummary } from './types.ts';

/** What lists show of a release; it ships to browsers, so it stands apart from the record's schemas. */
export const summaryFieldsSchema = z.strictObject({
  slug: z.string(),
  body: z.string(),
  kind: releaseKindSchema,
  publishedAt: z.string(),
  about: z.optional(z.string()),
  titles: z.partialRecord(languageSchema, z.string()),
  translatedAt: z.optional(z.string()),
});

export const releaseSummarySchema = z.pipe(
  summaryFieldsSchema,
  z.transform(({ about, translatedAt, ...summary }): ReleaseSummary => ({
    ...summary,
    ...(about !== undefined && { about }),
    ...(translatedAt !== undefined && { translatedAt }),
  })),
);

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
export const browseAnswerSchema = z.object({
  items: z.array(releaseSummarySchema),
  total: z.number(),
  nextCursor: z.nullable(z.string()),
  facets: facetsSchema,
  relaxations: z.array(z.strictObject({ without: z.string(), total: z.number() })),
});
export type BrowseAnswer = z.infer<typeof browseAnswerSchema>;

const passageSchema = z.strictObject({
  language: languageSchema,
  block: z.string(),
  part: z.optional(z.number()),
  parts: z.array(z.strictObject({ text: z.string(), isHit: z.boolean() })),
});
export type Passage = z.infer<typeof passageSchema>;

export const suggestionSchema = z.object({
  kind: z.enum(['body', 'term', 'release']),
  id: z.string(),
  labels: z.partialRecord(languageSchema, z.string()),
});
/** What a question found, and how it was understood. */
export const searchAnswerSchema = z.object({
  items: z.array(z.object({ release: releaseSummarySchema, passages: z.array(passageSchema) })),
  total: z.number(),
  /** There are more than `total`; counting went no further. */
  isCapped: z.boolean(),
  page: z.number(),
  pageCount: z.number(),
  /** Releases that match in each language, and in any. */
  languages: z.record(languageSchema, z.number()),
  both: z.number(),
  /** Results are shown for other words than those typed. */
  correction: z.nullable(
    z.strictObject({
      kind: z.enum(['layout', 'transliteration', 'spelling']),
      shownAs: z.string(),
    }),
  ),
  /** Words that were left out of a question too long. */
  dropped: z.array(z.string()),
  /** The body that the words name, to which results are narrowed. */
  body: z.nullable(z.string()),
  /** What the words name: bodies and terms. */
  named: z.array(suggestionSchema),
  /** The year that the words or the filter ask for, where the archive has a page of it. */
  year: z.nullable(z.number()),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

export type Suggestion = z.infer<typeof suggestionSchema>;
export const suggestionsSchema = z.object({ items: z.array(suggestionSchema) });
