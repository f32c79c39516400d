import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

import { apiPaths } from '../routes/paths.ts';
import { toQueryString } from '../routes/query-string.ts';
import { loadParsers } from './load-parsers.ts';

import type { BrowseResponse } from '../model/browse-response.ts';
import type { ReleasesQuery } from '../routes/queries.ts';
import type { QueryClient } from '@tanstack/react-query';

/** A list that continues: its first stretch may have come with the page. */
export function releasesQuery(
  client: QueryClient,
  query: ReleasesQuery,
  initial: BrowseResponse | null,
) {
  const { page: _, ...filter } = query;
  return infiniteQueryOptions({
    queryKey: ['releases', filter],
    queryFn: ({ pageParam }) =>
      client.query({ ...stretchQuery(query, pageParam), staleTime: 'static' }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    ...(initial !== null && {
      initialData: { pages: [initial], pageParams: [''] },
      // Without a clock while a page is rendered: it would be the moment of the build.
      initialDataUpdatedAt: 0,
    }),
  });
}

/** One stretch behind a cursor; requested early when a reader is about to want it. */
export function stretchQuery(query: ReleasesQuery, cursor: string) {
  const { page: _, ...filter } = query;
  return {
    queryKey: ['releases', filter, cursor],
    queryFn: ({ signal }: { signal: AbortSignal }) => fetchStretch(query, cursor, signal),
  };
}

async function fetchStretch(query: ReleasesQuery, cursor: string, signal: AbortSignal) {
  const { page: _, ...filter } = query;
  const address = `${apiPaths.releases}${toQueryString({ ...filter, cursor, facets: true })}`;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} responded with ${response.status}.`);
  const { browseResponseSchema } = await loadParsers();
  return browseResponseSchema.parse(await response.json());
}
