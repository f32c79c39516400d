import { createSearchWorker } from '../lib/store/sqlite/pool/search-worker.ts';
import { reading } from '../lib/search/reading.ts';

/** What each thread of the pool can be asked for. */
export const { search, suggestTitles, findQuotation, browseReleases, countReleases, selectCorpus } =
  createSearchWorker(reading);
