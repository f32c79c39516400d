import '../base/zod-without-eval.ts';

import * as z from 'zod/mini';

import { languageSchema, releaseKindSchema } from './value-schemas.ts';

import type { ReleaseKind } from './kinds.ts';
import type { Language } from './languages.ts';

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

/** The slim shape of lists: one record, a title for each text that exists. */
export type ReleaseSummary = {
  slug: string;
  body: string;
  kind: ReleaseKind;
  publishedAt: string;
  about?: string;
  titles: Partial<Record<Language, string>>;
  /** When the last of its texts was added here; absent: the record does not say. */
  translatedAt?: string;
};
