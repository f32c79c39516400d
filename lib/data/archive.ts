import { officialKinds } from '../content/kinds.ts';
import { browseReleases, countReleases } from './releases.ts';

import type { Archive, ReleaseSummary } from '../content/types.ts';

/** A month of releases on one page; a fuller one is paged in the list of releases. */
const mostOfMonth = 100;

export async function getArchive(): Promise<Archive> {
  return { years: await countBy('year'), months: await countBy('month') };
}

export async function listMonth(month: {
  year: number;
  month: number;
}): Promise<readonly ReleaseSummary[]> {
  const { page } = await browseReleases({
    filter: { kinds: officialKinds, year: month.year, month: month.month },
    sort: 'newest',
    limit: mostOfMonth,
  });
  return page.items;
}

async function countBy(unit: 'year' | 'month'): Promise<ReadonlyMap<string, number>> {
  const counts = await countReleases({ filter: { kinds: officialKinds }, unit });
  return new Map(counts.map(({ period, count }) => [period, count]));
}
