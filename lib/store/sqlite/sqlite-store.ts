import * as addresses from './addresses.ts';
import { countRecords, toVersion } from './edition-info.ts';
import { EditionFile } from './edition-file.ts';
import { findNeighbours } from './neighbours.ts';
import { createSearchClient } from './pool/search-client.ts';
import { listShownHashes } from './shown-hashes.ts';
import * as releases from './releases.ts';

import type { TextAnalysis } from '../../search/search-request.ts';
import type { SearchPool } from './pool/search-pool.ts';
import type { ContentStore } from '../content-store.ts';

export type SqliteStoreOptions = TextAnalysis & {
  /** The clock that decides what scheduled releases are due; epoch milliseconds. */
  now?: () => number;
  /** Runs what may take long; without it the calling thread does. */
  pool?: SearchPool;
};

/**
 * Opens an edition for reading. Throws `StoreError` naming the file when it is not there, not readable,
 * not an edition or one of another version. node:sqlite answers at once; the promises are the interface's.
 */
export function openSqliteStore(
  file: string,
  { analyser, understand, now = Date.now, pool }: SqliteStoreOptions,
): ContentStore {
  const edition = new EditionFile(file);
  return {
    editionId: edition.editionId,
    version: () => toVersion(edition, now()),
    close: () => edition.close(),

    findReleaseState: (slug) => Promise.try(() => releases.findReleaseState(edition, slug, now())),
    findRelease: (slug) => Promise.try(() => releases.findRelease(edition, slug, now())),
    listReleases: (query) => Promise.try(() => releases.listReleases(edition, query, now())),
    findNeighbours: (release) => Promise.try(() => findNeighbours(edition, release, now())),
    listSummaries: (slugs) => Promise.try(() => releases.listSummaries(edition, slugs, now())),
    listNewTexts: (query) => Promise.try(() => addresses.listNewTexts(edition, query, now())),
    listAddresses: (range) => Promise.try(() => addresses.listAddresses(edition, range, now())),
    listAddressStretches: (size) =>
      Promise.try(() => addresses.listAddressStretches(edition, size, now())),
    getSite: () => Promise.try(() => releases.getSite(edition)),
    listBodies: () => Promise.try(() => releases.listBodies(edition)),
    listTerms: () => Promise.try(() => releases.listTerms(edition)),
    findRedirect: (path, query) =>
      Promise.try(() => releases.findRedirect(edition, path, query, now())),

    ...createSearchClient({ file, edition, textAnalysis: { analyser, understand }, now, pool }),
    counts: () => Promise.try(() => countRecords(edition, now())),
    shownHashes: () => Promise.try(() => listShownHashes(edition, now())),
  };
}
