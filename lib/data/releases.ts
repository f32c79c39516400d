import { cacheLife } from 'next/cache';

import { officialKinds } from '../model/kinds.ts';
import { localizeParallel, localizeRelease } from '../model/localize.ts';
import { ofReader, reachable, toReleaseFilter } from '../routes/queries.ts';
import { servedContent } from '../services/current-content.ts';

import type { Language } from '../model/languages.ts';
import type { BrowseQuery, BrowseResult, CountQuery, PeriodCount } from '../store/browse.ts';
import type { Neighbours } from '../model/related.ts';
import type { NeighboursQuery, ReleaseListQuery } from '../store/release-store.ts';
import type { Page } from '../model/page.ts';
import type { BrowseAnswer } from '../model/browse-response.ts';
import type { ReleasesQuery } from '../routes/queries.ts';
import type { LocalizedRelease, ParallelRelease } from '../model/localized-release.ts';
import type { ReleaseSummary } from '../model/summary.ts';

/**
 * One release in one language, or in the language that exists; of one that is too long for a page, a part. Null
 * when there is none to read.
 */
export async function getRelease(
  slug: string,
  locale: Language,
  part = 1,
): Promise<LocalizedRelease | null> {
  return readRelease(slug, locale, part, servedContent().version());
}

/** One release with two texts to stand beside each other, or with the one that exists. */
export async function getParallelRelease(
  slug: string,
  locale: Language,
  part = 1,
): Promise<ParallelRelease | null> {
  return readParallelRelease(slug, locale, part, servedContent().version());
}

export async function listReleases(query: ReleaseListQuery): Promise<Page<ReleaseSummary>> {
  return readReleases(query, servedContent().version());
}

export async function browseReleases(query: BrowseQuery): Promise<BrowseResult> {
  return readBrowsed(query, servedContent().version());
}

/** One numbered page of a list, as the island that continues it wants it. */
export async function browsePage(
  query: ReleasesQuery,
): Promise<{ answer: BrowseAnswer; pageCount: number }> {
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
export async function getNeighbours(release: NeighboursQuery): Promise<Neighbours> {
  const { slug, body, kind, publishedAt } = release;
  return readNeighbours({ slug, body, kind, publishedAt }, servedContent().version());
}

export async function countReleases(query: CountQuery): Promise<readonly PeriodCount[]> {
  return readCounted(query, servedContent().version());
}

async function readRelease(slug: string, locale: Language, part: number, _version: string) {
  'use cache';
  cacheLife('edition');
  const release = await servedContent().findRelease(slug);
  if (!release) return null;
  return localizeRelease(
    release,
    locale,
    await servedContent().listSummaries(release.related ?? []),
    part,
  );
}

async function readParallelRelease(slug: string, locale: Language, part: number, _version: string) {
  'use cache';
  cacheLife('edition');
  const release = await servedContent().findRelease(slug);
  return release && localizeParallel(release, locale, part);
}

async function readReleases(query: ReleaseListQuery, _version: string) {
  'use cache';
  cacheLife('edition');
  return servedContent().listReleases(query);
}

async function readBrowsed(query: BrowseQuery, _version: string) {
  'use cache';
  cacheLife('edition');
  return servedContent().browseReleases(query);
}

async function readNeighbours(release: NeighboursQuery, _version: string) {
  'use cache';
  cacheLife('edition');
  return servedContent().findNeighbours(release);
}

async function readCounted(query: CountQuery, _version: string) {
  'use cache';
  cacheLife('edition');
  return servedContent().countReleases(query);
}
