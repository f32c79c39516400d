'use client';

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'next-intl';

import { useAddress } from '@/components/ui/use-address';
import { paths } from '@/lib/routes/paths';
import { loadParsers, preloadParsers } from '@/lib/query/load-parsers';
import { releasesQuery, stretchQuery } from '@/lib/query/releases';

import type { BrowseResponse } from '@/lib/model/browse-response';
import type { BodyChoice } from '@/lib/model/body';
import type { ReleasesQuery } from '@/lib/routes/queries';

export type BrowserProps = {
  /** The query of the page, and its result. */
  query: ReleasesQuery;
  result: BrowseResponse;
  pageCount: number;
  bodies: readonly BodyChoice[];
};

export type Browse = ReturnType<typeof useBrowse>;

/** The list behind a choice; until script runs, and on a numbered page, it is the page's own. */
export function useBrowse(props: BrowserProps) {
  const locale = useLocale();
  const { result, pageCount } = props;
  const client = useQueryClient();
  const { query, isInitial, isLive, formVersion, choose, chooseByForm } = useAddress({
    initial: props.query,
    toPath: (next) => paths.releases(locale, next),
    readAddress,
    prepare: preloadParsers,
  });
  const list = useInfiniteQuery(releasesQuery(client, query, isInitial ? result : null));
  const stretches = list.data?.pages ?? [result];
  const { total, relaxations, nextCursor } = stretches.at(-1) ?? result;

  return {
    ...{ query, isLive, formVersion, total, relaxations, chooseByForm },
    /** Another choice begins at its first page. */
    choose: (next: ReleasesQuery) => {
      choose({ ...next, page: 1 }, { isFromForm: false });
    },
    items: stretches.flatMap(({ items }) => items),
    facets: (stretches[0] ?? result).facets,
    pageCount: isInitial ? pageCount : 0,
    isFailed: list.isError,
    isLoading: list.isFetching,
    hasMore: list.hasNextPage,
    retry: () => void list.refetch(),
    showMore: () => list.fetchNextPage(),
    prepareMore: () => {
      if (nextCursor === null) return;
      // What fails here is requested again, and shown, when it is wanted.
      client.query(stretchQuery(query, nextCursor)).catch(() => undefined);
    },
  };
}

async function readAddress(parameters: URLSearchParams): Promise<ReleasesQuery | null> {
  const { querySchemas, readQuery } = await loadParsers();
  const read = readQuery(querySchemas.releases, parameters);
  return read.ok ? read.value : null;
}
