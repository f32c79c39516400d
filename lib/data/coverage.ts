import { officialKinds } from '../model/kinds.ts';
import { languages } from '../model/languages.ts';
import { browseReleases, listReleases } from './releases.ts';

import type { ReleaseKind } from '../model/kinds.ts';
import type { BrowseResult } from '../store/browse.ts';
import type { Coverage, Share } from '../model/coverage.ts';

/** So many of the newest stand on the page; lists have the others. */
const shownNewest = 10;

/** What is translated, from the counts that every list has. */
export async function getCoverage(): Promise<Coverage> {
  const all = await count(officialKinds);
  const translated = await count(officialKinds, 'both');
  const newest = await listReleases({
    kinds: officialKinds,
    languages,
    by: 'translatedAt',
    pageSize: shownNewest,
  });

  return {
    releases: toShare('releases', all.page.total, translated.page.total),
    notes: toShare(
      'notes',
      (await count(['note'])).page.total,
      (await count(['note'], 'both')).page.total,
    ),
    bodies: toShares(all.facets.bodies, translated.facets.bodies),
    years: toShares(yearsOf(all), yearsOf(translated)).toReversed(),
    newest: newest.items,
    waiting: await Promise.all(
      languages.map(async (language) => {
        const only = { kinds: officialKinds, languages: [language], pageSize: shownNewest };
        const { items, total } = await listReleases(only);
        return { language, total, releases: items };
      }),
    ),
  };
}

function count(kinds: readonly ReleaseKind[], language?: 'both'): Promise<BrowseResult> {
  const filter = { kinds, ...(language !== undefined && { language }) };
  return browseReleases({ filter, limit: 1 });
}

function yearsOf({ facets }: BrowseResult): Record<string, number> {
  return Object.fromEntries(facets.years.map(({ year, count: found }) => [year, found]));
}

function toShares(
  totals: Record<string, number>,
  translated: Record<string, number>,
): readonly Share[] {
  return Object.entries(totals).map(([key, total]) => toShare(key, total, translated[key] ?? 0));
}

function toShare(key: string, total: number, translated: number): Share {
  return { key, total, translated };
}
