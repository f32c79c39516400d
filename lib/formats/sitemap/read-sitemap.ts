import { documentPaths } from '../../routes/paths.ts';
import { listSitemapPages } from './sitemap-pages.ts';
import {
  sitemapEnd,
  sitemapStart,
  toEntries,
  toSitemapIndex,
  toSitemapPage,
} from './to-sitemap.ts';

import type { DocumentStore } from '../document-store.ts';

/** Asked anew for every batch: an edition that is replaced meanwhile is closed before long. */
type OpenStore = () => DocumentStore;

/**
 * Releases of one file. With two languages that is 20,000 addresses, and 28 MB when every slug is as long
 * as it may be: the protocol allows 50,000 addresses and 50 MB.
 */
const releasesPerFile = 10_000;
/** Releases in memory at a time. */
const batchSize = 500;
/** The first file has the pages, the next ones releases, the oldest first: a new one changes the last file. */
const pagesFile = 1;

export async function readSitemapIndex(store: OpenStore, origin: string): Promise<string> {
  const stretches = await store().listAddressStretches(releasesPerFile);
  const url = (number: number) => origin + documentPaths.sitemap(number);
  return toSitemapIndex([
    { url: url(pagesFile) },
    ...stretches.map(({ index, changedAt }) => ({ url: url(pagesFile + 1 + index), changedAt })),
  ]);
}

/** A file of the sitemap piece by piece, in a memory that does not grow; null when there is no such file. */
export async function openSitemap(
  store: OpenStore,
  number: number,
  origin: string,
): Promise<AsyncIterable<string> | null> {
  if (number === pagesFile) return writePages(store, origin);
  const index = number - pagesFile - 1;
  const stretches = await store().listAddressStretches(releasesPerFile);
  return stretches.some((stretch) => stretch.index === index)
    ? writeReleases(store, index, origin)
    : null;
}

async function* writePages(store: OpenStore, origin: string) {
  const pages = await listSitemapPages(store());
  yield sitemapStart + pages.map((page) => toEntries(page, origin)).join('') + sitemapEnd;
}

async function* writeReleases(store: OpenStore, index: number, origin: string) {
  yield sitemapStart;
  const first = index * releasesPerFile;
  for (let from = first; from < first + releasesPerFile; from += batchSize) {
    const addresses = await store().listAddresses({ from, to: from + batchSize });
    if (addresses.length === 0) continue;
    yield addresses.map((address) => toEntries(toSitemapPage(address), origin)).join('');
  }
  yield sitemapEnd;
}
