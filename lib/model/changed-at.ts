import { listTexts } from './texts.ts';
import { toEpoch } from './moscow-day.ts';

import type { Release } from './release.ts';

/**
 * When a release was published, or one of its texts added or revised, whichever was last: a day where the record
 * has no more than a day, else an instant in UTC without fractions of a second.
 */
export function toChangedAt(release: Pick<Release, 'publishedAt' | 'publishAt' | 'texts'>): string {
  const { publishedAt, publishAt } = release;
  const texts = listTexts(release).map(({ text }) => text);
  const dates = [
    publishedAt,
    ...(publishAt === undefined ? [] : [publishAt]),
    ...texts.flatMap(({ addedAt }) => addedAt ?? []),
    ...texts.flatMap(({ revisions = [] }) => revisions.map(({ at }) => at)),
  ];
  const last = dates.reduce((left, right) => (toEpoch(right) > toEpoch(left) ? right : left));
  return last.includes('T') ? toUtcText(toEpoch(last)) : last;
}

/** `2015-01-25T09:00:00Z`. */
export function toUtcText(epoch: number): string {
  return `${new Date(epoch).toISOString().slice(0, 19)}Z`;
}
