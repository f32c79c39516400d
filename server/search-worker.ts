import { createSearchWorker } from '../lib/store/sqlite/pool/search-worker.ts';
import { textAnalysis } from '../lib/search/text-analysis.ts';

/** What each thread of the pool can be asked for. */
export const { search, suggestTitles, findQuotation, browseReleases, countReleases, selectCorpus } =
  createSearchWorker(textAnalysis);
