import { isFew } from '../model/few.ts';
import { officialKinds } from '../model/kinds.ts';
import { browseReleases, countReleases } from './releases.ts';

import type { Period } from '../model/period.ts';
import type { Archive, ArchivedMonth } from '../model/archive.ts';
import type { ReleaseSummary } from '../model/summary.ts';

type MonthPeriod = Extract<Period, { kind: 'month' }>;

/** A month of releases on one page; a fuller one is paged in the list of releases. */
const mostOfMonth = 100;

export async function getArchive(): Promise<Archive> {
  const [years, months] = [await countBy('year'), await countBy('month')];
  const total = [...years.values()].reduce((sum, count) => sum + count, 0);
  return { total, years, months };
}

/** The releases of the whole archive or of a year, the newest first; none where they are not few. */
export async function listIfFew(
  { total, years }: Archive,
  period: Period,
): Promise<readonly ReleaseSummary[]> {
  if (period.kind === 'month') return [];
  const count = period.kind === 'all' ? total : (years.get(period.text) ?? 0);
  if (!isFew(count)) return [];
  const year = period.kind === 'year' && { year: period.year };
  const { page } = await browseReleases({ filter: { kinds: officialKinds, ...year } });
  return page.items;
}

/** A month's releases, the newest first, and how many each day has; days without any are left out. */
export async function getMonth({ text, year, month }: MonthPeriod): Promise<ArchivedMonth> {
  const filter = { kinds: officialKinds, year, month };
  const { page } = await browseReleases({ filter, sort: 'newest', limit: mostOfMonth });
  const counts = await countReleases({ filter, unit: 'day' });
  return {
    month: text,
    releases: page.items,
    days: new Map(counts.map(({ period, count }) => [period, count])),
  };
}

async function countBy(unit: 'year' | 'month'): Promise<ReadonlyMap<string, number>> {
  const counts = await countReleases({ filter: { kinds: officialKinds }, unit });
  return new Map(counts.map(({ period, count }) => [period, count]));
}
