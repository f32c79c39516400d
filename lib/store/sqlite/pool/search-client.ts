import { toVersion } from '../edition-info.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { queries } from './queries.ts';

import type { CorpusStore } from '../../corpus-store.ts';
import type { ReleaseFilter } from '../../browse.ts';
import type { ReleaseStore } from '../../release-store.ts';
import type { SearchStore } from '../../search-store.ts';
import type { EditionFile } from '../edition-file.ts';
import type { TextAnalysis } from '../../../search/search-request.ts';
import type { Query, QueryName, QueryResult } from './queries.ts';
import type { SearchPool } from './search-pool.ts';

type ClientOptions = {
  file: string;
  edition: EditionFile;
  textAnalysis: TextAnalysis;
  now: () => number;
  /** Without one the calling thread runs every query, as builds, scripts and tests want it. */
  pool: SearchPool | undefined;
};

type SearchClient = SearchStore &
  CorpusStore &
  Pick<ReleaseStore, 'browseReleases' | 'countReleases'>;

/** The queries that may take long, run by the pool if there is one. */
export function createSearchClient(options: ClientOptions): SearchClient {
  const { file, edition, textAnalysis, now, pool } = options;

  function run<Name extends QueryName>(
    name: Name,
    query: Query[Name],
    { moment = now(), mayTakeLong = true } = {},
  ): Promise<QueryResult[Name]> {
    return Promise.try(() => {
      if (!pool || !mayTakeLong) {
        return queries[name]({ ...textAnalysis, edition, now: moment }, query);
      }
      // Threads open the file themselves: an edition that was closed for being altered is read by nobody.
      edition.assertOpen();
      return pool.run(name, { file, query, now: moment });
    });
  }

  return {
    search: (query) => run('search', query),
    suggestTitles: (query) => run('suggestTitles', query),
    findQuotation: (quotation) => run('findQuotation', quotation),
    browseReleases: (query) =>
      run('browseReleases', query, { mayTakeLong: hasWords(query.filter) }),
    countReleases: (query) => run('countReleases', query, { mayTakeLong: hasWords(query.filter) }),
    async openCorpus(filter) {
      // One moment for everything: what comes due between count and reading is in neither.
      const moment = now();
      const version = toVersion(edition, moment);
      const options = { moment, mayTakeLong: hasWords(filter) };
      const { places, ...counts } = await run('selectCorpus', filter, options);
      return { ...counts, version, read: () => readCorpus(file, places) };
    },
  };
}

/** Without words a list is read from its indexes: the way to a thread would take longer. */
function hasWords({ words }: ReleaseFilter): boolean {
  return words !== undefined;
}
