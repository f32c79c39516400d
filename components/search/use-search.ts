'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'next-intl';

import { useAddress } from '@/components/ui/use-address';
import { paths } from '@/lib/routes/paths';
import { loadParsers, preloadParsers } from '@/lib/query/load-parsers';
import { searchQuery } from '@/lib/query/search';

import type { SearchResult } from '@/lib/search/result';
import type { BodyChoice } from '@/lib/model/body';
import type { SearchQuery } from '@/lib/routes/queries';

export type SearchBrowserProps = {
  query: SearchQuery;
  /** Null: there is no query yet. */
  result: SearchResult | null;
  bodies: readonly BodyChoice[];
};

export type Search = ReturnType<typeof useSearch>;

/** The query is the address: submitting it pushes it, back and forward restore it. */
export function useSearch({ query: initial, result }: SearchBrowserProps) {
  const locale = useLocale();
  const { query, isInitial, isLive, formVersion, chooseByForm } = useAddress({
    initial,
    toPath: (next) => paths.search(locale, next),
    readAddress,
    prepare: preloadParsers,
  });
  const found = useQuery(searchQuery(query, isInitial ? result : null));

  return {
    ...{ query, isLive, formVersion, submit: chooseByForm },
    result: query.q === '' ? null : (found.data ?? null),
    isLoading: found.isFetching,
    isFailed: found.isError,
    retry: () => void found.refetch(),
  };
}

async function readAddress(parameters: URLSearchParams): Promise<SearchQuery | null> {
  const { querySchemas, readQuery } = await loadParsers();
  const read = readQuery(querySchemas.search, parameters);
  return read.ok ? read.value : null;
}
