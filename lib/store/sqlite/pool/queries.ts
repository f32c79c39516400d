import { selectCorpus } from '../corpus/select-corpus.ts';
import { browseReleases } from '../browse/browse-releases.ts';
import { countReleases } from '../browse/count-releases.ts';
import { findQuotation } from '../quote/find-quotation.ts';
import { runSearch } from '../search/run-search.ts';
import { suggestTitles } from '../search/suggest-titles.ts';

import type { BrowseQuery, CountQuery, ReleaseFilter } from '../../browse.ts';
import type { TitleQuery } from '../../search-store.ts';
import type { SearchRequest, TextAnalysis } from '../../../search/search-request.ts';
import type { EditionFile } from '../edition-file.ts';

export type QueryContext = TextAnalysis & { edition: EditionFile; now: number };

/** The queries that may take long: a thread that runs one does nothing else meanwhile. */
const implementations = {
  search: ({ edition, now, ...textAnalysis }: QueryContext, query: SearchRequest) =>
    runSearch(edition, query, textAnalysis, now),
  suggestTitles: ({ edition, now, analyser }: QueryContext, query: TitleQuery) =>
    suggestTitles(edition, query, analyser, now),
  findQuotation: ({ edition, now, analyser }: QueryContext, quotation: string) =>
    findQuotation(edition, quotation, analyser, now),
  browseReleases: ({ edition, now, analyser }: QueryContext, query: BrowseQuery) =>
    browseReleases(edition, query, analyser, now),
  countReleases: ({ edition, now, analyser }: QueryContext, query: CountQuery) =>
    countReleases(edition, query, analyser, now),
  selectCorpus: ({ edition, now, analyser }: QueryContext, filter: ReleaseFilter) =>
    selectCorpus(edition, filter, analyser, now),
};

type Implementations = typeof implementations;
export type QueryName = keyof Implementations;
export type Query = { [Name in QueryName]: Parameters<Implementations[Name]>[1] };
export type QueryResult = { [Name in QueryName]: ReturnType<Implementations[Name]> };

/** By name, so that the type of a query tells that of its result. */
export const queries: {
  readonly [Name in QueryName]: (context: QueryContext, query: Query[Name]) => QueryResult[Name];
} = implementations;
