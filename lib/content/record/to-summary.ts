import { z } from 'zod';

import { languageSchema } from '../languages.ts';
import { releaseKindSchema } from '../schema/release.ts';
import { listTexts } from './texts.ts';

import type { Release } from '../schema/release.ts';
import type { ReleaseSummary } from '../types.ts';

/** What lists show, as an edition stores it. */
export const releaseSummarySchema = z
  .strictObject({
    slug: z.string(),
    body: z.string(),
    kind: releaseKindSchema,
    publishedAt: z.string(),
    about: z.string().optional(),
    titles: z.partialRecord(languageSchema, z.string()),
  })
  .transform(({ about, ...summary }): ReleaseSummary => ({
    ...summary,
    ...(about !== undefined && { about }),
  }));

/** The slim shape of a record for lists. */
export function toSummary(release: Release): ReleaseSummary {
  const { slug, body, kind, publishedAt, about } = release;
  const titles = listTexts(release).map(({ language, text }) => [language, text.title] as const);
  return {
    slug,
    body,
    kind,
    publishedAt,
    ...(about !== undefined && { about }),
    titles: Object.fromEntries(titles),
  };
}
