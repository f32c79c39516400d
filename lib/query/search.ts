import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { apiPaths } from '../routes/paths.ts';
import { toQueryString } from '../routes/query-string.ts';
import { loadParsers } from './load-parsers.ts';

import type { SearchResult } from '../search/result.ts';
import type { SearchQuery } from '../routes/queries.ts';

/** Results stay shown while the next ones are on their way; a request that was dropped is aborted. */
export function searchQuery(query: SearchQuery, initial: SearchResult | null) {
  return queryOptions({
    queryKey: ['search', query],
    queryFn: async ({ signal }) => {
      const result = await fetchJson(`${apiPaths.search}${toQueryString(query)}`, signal);
      const { searchResultSchema } = await loadParsers();
      return searchResultSchema.parse(result);
    },
    placeholderData: keepPreviousData,
    enabled: query.q !== '',
    ...(initial !== null && { initialData: initial, initialDataUpdatedAt: 0 }),
  });
}

/** Names and titles that a few letters may become; nothing is requested before there are two. */
export function suggestQuery(words: string) {
  return queryOptions({
    queryKey: ['suggest', words],
    queryFn: async ({ signal }) => {
      const address = `${apiPaths.suggest}${toQueryString({ q: words })}`;
      const result = await fetchJson(address, signal);
      const { suggestionsSchema } = await loadParsers();
      return suggestionsSchema.parse(result);
    },
    placeholderData: keepPreviousData,
    enabled: words.trim().length >= 2,
  });
}

async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} responded with ${response.status}.`);
  return response.json();
}
