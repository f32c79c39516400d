import { findTranslatedAt, listTexts } from './texts.ts';

import type { Release } from './release.ts';
import type { ReleaseSummary } from './summary.ts';

/** The slim shape of a record for lists. */
export function toSummary(release: Release): ReleaseSummary {
  const { slug, body, kind, publishedAt, about } = release;
  const titles = listTexts(release).map(({ language, text }) => [language, text.title] as const);
  const translatedAt = findTranslatedAt(release);
  return {
    slug,
    body,
    kind,
    publishedAt,
    ...(about !== undefined && { about }),
    titles: Object.fromEntries(titles),
    ...(translatedAt !== null && { translatedAt }),
  };
}
