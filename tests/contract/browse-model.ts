import { releaseKinds } from '../../lib/model/kinds.ts';
import { languages } from '../../lib/model/languages.ts';
import { toEpoch, toMoscowDay } from '../../lib/model/moscow-day.ts';
import { listTexts } from '../../lib/model/texts.ts';
import { analyse } from '../../lib/search/analyse.ts';
import { toSearchableBlocks } from '../../lib/model/plain-blocks.ts';

import type { Release } from '../../lib/model/release.ts';
import type {
  BrowseResult,
  CountQuery,
  PeriodCount,
  ReleaseFilter,
} from '../../lib/store/browse.ts';

type Key = keyof ReleaseFilter;
type Counts = Pick<BrowseResult, 'facets' | 'relaxations'>;

/** Lists as one would make them from an array: every answer of a store is held against this one. */
export function listAll(
  releases: readonly Release[],
  filter: ReleaseFilter,
  sort: 'newest' | 'oldest',
  now: number,
): readonly string[] {
  const direction = sort === 'newest' ? -1 : 1;
  return select(releases, filter, now)
    .map(({ slug, publishedAt }) => ({ slug, at: toEpoch(publishedAt) }))
    .toSorted(
      (left, right) => (left.at - right.at) * direction || (left.slug < right.slug ? -1 : 1),
    )
    .map(({ slug }) => slug);
}

export function countAll(releases: readonly Release[], filter: ReleaseFilter, now: number): Counts {
  const count = (changes: ReleaseFilter, ...without: Key[]) =>
    select(releases, { ...omit(filter, without), ...changes }, now).length;
  const numbersOf = (numberOf: (release: Release) => number) =>
    [...new Set(releases.map(numberOf))].sort((left, right) => left - right);
  const bodies = [...new Set(releases.map(({ body }) => body))].map(
    (body) => [body, count({ body })] as const,
  );
  const years = numbersOf(yearOf).map((year) => ({ year, count: count({ year }, 'month') }));
  const months = numbersOf(monthOf).map((month) => ({ month, count: count({ month }) }));
  return {
    facets: {
      languages: {
        both: count({ language: 'both' }),
        ru: count({ language: 'ru' }),
        en: count({ language: 'en' }),
      },
      kinds: Object.fromEntries(releaseKinds.map((kind) => [kind, count({ kinds: [kind] })])),
      bodies: Object.fromEntries(bodies.filter(([, found]) => found > 0)),
      years: years.filter((year) => year.count > 0).toReversed(),
      months: filter.year === undefined ? [] : months.filter((month) => month.count > 0),
    },
    relaxations: count({}) > 0 ? [] : relax(filter, count),
  };
}

export function countPeriods(
  releases: readonly Release[],
  { filter, unit, by }: CountQuery,
  now: number,
): readonly PeriodCount[] {
  const length = { year: 4, month: 7, day: 10 }[unit];
  const dates = select(releases, filter, now).map(({ publishedAt, about }) =>
    by === 'about' && about !== undefined ? about : toMoscowDay(publishedAt),
  );
  const periods = dates
    .filter((date) => date.length >= length)
    .map((date) => date.slice(0, length));
  return [...new Set(periods)]
    .sort()
    .map((period) => ({ period, count: periods.filter((other) => other === period).length }));
}

function relax(
  filter: ReleaseFilter,
  count: (changes: ReleaseFilter, ...without: Key[]) => number,
) {
  const keys = ['words', 'body', 'kinds', 'language', 'year', 'month'] as const;
  return keys
    .filter((key) => filter[key] !== undefined)
    .map((key) => ({
      without: key,
      total: key === 'year' ? count({}, 'year', 'month') : count({}, key),
    }))
    .filter(({ total }) => total > 0)
    .toSorted((left, right) => right.total - left.total);
}

function select(releases: readonly Release[], filter: ReleaseFilter, now: number) {
  return releases.filter((release) => isListed(release, now) && fits(release, filter));
}

function isListed({ status, publishAt }: Release, now: number): boolean {
  return status === 'published' || (status === 'scheduled' && Date.parse(publishAt ?? '') <= now);
}

function fits(release: Release, filter: ReleaseFilter): boolean {
  const { words, body, kinds, language, year, month } = filter;
  return (
    (words === undefined || hasWords(release, words)) &&
    (body === undefined || release.body === body) &&
    (kinds === undefined || kinds.includes(release.kind)) &&
    (language === undefined || isIn(release, language)) &&
    (year === undefined || yearOf(release) === year) &&
    (month === undefined || monthOf(release) === month)
  );
}

function hasWords(release: Release, words: string): boolean {
  if (words.trim() === '') return true;
  const asked = analyse(words).map(({ term }) => term);
  return listTexts(release).some(({ text }) => {
    const blocks = toSearchableBlocks(text).map((block) => block.text);
    const terms = blocks.flatMap((block) => analyse(block).map(({ term }) => term));
    return asked.length > 0 && asked.every((term) => terms.includes(term));
  });
}

function isIn({ texts }: Release, language: 'both' | 'ru' | 'en'): boolean {
  const wanted = language === 'both' ? languages : [language];
  return wanted.every((one) => texts[one] !== undefined);
}

function yearOf({ publishedAt }: Release): number {
  return Number(toMoscowDay(publishedAt).slice(0, 4));
}

function monthOf({ publishedAt }: Release): number {
  return Number(toMoscowDay(publishedAt).slice(5, 7));
}

function omit(filter: ReleaseFilter, keys: readonly Key[]): ReleaseFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([name]) => !keys.some((key) => key === name)),
  );
}
