import { toChangedAt, toUtcText } from '../../model/changed-at.ts';
import { toEpoch } from '../../model/moscow-day.ts';

import type { Release } from '../../model/release.ts';

const noon = 12 * 60 * 60 * 1000;

/**
 * Feeds know instants only. A day of the record stands as its noon in Moscow: from Alaska to New Zealand
 * that is the same calendar day, which a midnight is not (docs/decisions/0016-documents-for-programs.md).
 */
export function toInstant(value: string): number {
  return value.includes('T') ? Date.parse(value) : toEpoch(value) + noon;
}

/** When a text was published and last changed; a change on the day itself is never before it. */
export function toFeedDates(release: Pick<Release, 'publishedAt' | 'publishAt' | 'texts'>) {
  const published = toInstant(release.publishedAt);
  return { published, updated: Math.max(published, toInstant(toChangedAt(release))) };
}

/** RFC 3339, for Atom and JSON Feed. */
export const toRfc3339 = toUtcText;

/** RFC 822 with a year of four digits, for RSS. */
export function toRfc822(epoch: number): string {
  return new Date(epoch).toUTCString();
}
