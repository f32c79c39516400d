import { officialKinds } from '../content/kinds.ts';
import { browseReleases, countReleases } from './releases.ts';

import type { Period } from '../content/record/period.ts';
import type { Archive, ArchivedMonth } from '../content/types.ts';

type MonthPeriod = Extract<Period, { kind: 'month' }>;

/** A month of releases on one page; a fuller one is paged in the list of releases. */
const mostOfMonth = 100;

export async function getArchive(): Promise<Archive> {
  return { years: await countBy('year'), months: await countBy('month') };
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
