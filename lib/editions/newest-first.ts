import { toEpoch } from '../model/moscow-day.ts';

import type { EditionRelease } from './edition.ts';

/**
 * Releases that lists and search may show, in the order of lists: the index of each is its place in the
 * tables of both. Withdrawn ones are never listed, so they have none.
 */
export function newestFirst(releases: readonly EditionRelease[]): readonly EditionRelease[] {
  const found = releases
    .filter(({ status }) => status !== 'withdrawn')
    .map((release) => ({ release, at: toEpoch(release.publishedAt) }));
  // They come sorted by slug, and the sort is stable: the order of lists.
  return found.toSorted((left, right) => right.at - left.at).map(({ release }) => release);
}
