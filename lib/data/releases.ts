import { cacheLife } from 'next/cache';

import { officialKinds } from '../model/kinds.ts';
import { localizeParallel, localizeRelease } from '../model/localize.ts';
import { ofReader, reachable, toReleaseFilter } from '../routes/queries.ts';
import { servedContent } from '../services/current-content.ts';
import { byEdition } from './by-edition.ts';

import type { Language } from '../model/languages.ts';
import type { BrowseQuery, CountQuery } from '../store/browse.ts';
import type { NeighboursQuery, ReleaseListQuery } from '../store/release-store.ts';
import type { BrowseResponse } from '../model/browse-response.ts';
import type { ReleasesQuery } from '../routes/queries.ts';

/**
 * One release in one language, or in the language that exists; of one that is too long for a page, a part. Null
 * when there is none to read.
 */
export const getRelease = byEdition(
  async (_version, slug: string, locale: Language, part?: number) => {
    'use cache';
    cacheLife('edition');
    const release = await servedContent().findRelease(slug);
    if (!release) return null;
    const related = await servedContent().listSummaries(release.related ?? []);
    return localizeRelease(release, locale, related, part);
  },
);

/** One release with two texts to stand beside each other, or with the one that exists. */
export const getParallelRelease = byEdition(
  async (_version, slug: string, locale: Language, part?: number) => {
    'use cache';
    cacheLife('edition');
    const release = await servedContent().findRelease(slug);
    return release && localizeParallel(release, locale, part);
  },
);

export const listReleases = byEdition(async (_version, query: ReleaseListQuery) => {
  'use cache';
  cacheLife('edition');
  return servedContent().listReleases(query);
});

export const browseReleases = byEdition(async (_version, query: BrowseQuery) => {
  'use cache';
  cacheLife('edition');
  return servedContent().browseReleases(query);
});

export const countReleases = byEdition(async (_version, query: CountQuery) => {
  'use cache';
  cacheLife('edition');
  return servedContent().countReleases(query);
});

/** One numbered page of a list, as the island that continues it wants it. */
export async function browsePage(
  query: ReleasesQuery,
): Promise<{ answer: BrowseResponse; pageCount: number }> {
  const { page, nextCursor, facets, relaxations } = await browseReleases({
    filter: toReleaseFilter(query, officialKinds),
    sort: query.sort,
    position: { page: query.page },
  });
  const answer = {
    items: [...page.items],
    total: page.total,
    nextCursor,
    facets,
    relaxations: ofReader(relaxations, query),
  };
  return { answer, pageCount: reachable(page.pageCount) };
}

/** The releases beside one in the list of its body. */
export function getNeighbours({ slug, body, kind, publishedAt }: NeighboursQuery) {
  return loadNeighbours({ slug, body, kind, publishedAt });
}

const loadNeighbours = byEdition(async (_version, release: NeighboursQuery) => {
  'use cache';
  cacheLife('edition');
  return servedContent().findNeighbours(release);
});
