import '../base/zod-without-eval.ts';

import * as z from 'zod/mini';

import { languageSchema } from '../model/value-schemas.ts';
import { releaseSummarySchema } from '../model/summary.ts';

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

/** What a query found, and how it was understood. */
export const searchResultSchema = z.object({
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
  /** Words that were left out of a query too long. */
  dropped: z.array(z.string()),
  /** The body that the words name, to which results are narrowed. */
  body: z.nullable(z.string()),
  /** What the words name: bodies and terms. */
  named: z.array(suggestionSchema),
  /** The year that the words or the filter ask for, where the archive has a page of it. */
  year: z.nullable(z.number()),
});

export type SearchResult = z.infer<typeof searchResultSchema>;

export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestionsSchema = z.object({ items: z.array(suggestionSchema) });
