'use client';

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { paths } from '@/lib/paths';
import { querySchemas, readQuery } from '@/lib/queries';
import { releasesQuery, stretchQuery } from '@/lib/query/releases';

import type { BrowseAnswer } from '@/lib/content/summary';
import type { BodyChoice } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';
import type { ReleasesQuery } from '@/lib/queries';

export type BrowserProps = {
  locale: Locale;
  /** What the page was asked for, and its answer. */
  query: ReleasesQuery;
  answer: BrowseAnswer;
  pageCount: number;
  bodies: readonly BodyChoice[];
};

export type Browse = ReturnType<typeof useBrowse>;

/** The list behind a choice; until script runs, and on a numbered page, it is the page's own. */
export function useBrowse(props: BrowserProps) {
  const { answer, pageCount } = props;
  const client = useQueryClient();
  const { query, isInitial, isLive, formVersion, choose } = useAddress(props);
  const list = useInfiniteQuery(releasesQuery(client, query, isInitial ? answer : null));
  const stretches = list.data?.pages ?? [answer];
  const { total, relaxations, nextCursor } = stretches.at(-1) ?? answer;

  return {
    ...{ query, isLive, formVersion, choose, total, relaxations },
    items: stretches.flatMap(({ items }) => items),
    facets: (stretches[0] ?? answer).facets,
    pageCount: isInitial ? pageCount : 0,
    isFailed: list.isError,
    isLoading: list.isFetching,
    hasMore: list.hasNextPage,
    retry: () => void list.refetch(),
    showMore: () => list.fetchNextPage(),
    prepareMore: () => {
      if (nextCursor === null) return;
      // What fails here is asked for again, and shown, when it is wanted.
      client.query(stretchQuery(query, nextCursor)).catch(() => undefined);
    },
  };
}

/** The choice is the address: choosing pushes it, back and forward restore it. */
function useAddress({ locale, query: initial }: BrowserProps) {
  const [query, setQuery] = useState(initial);
  const [formVersion, setFormVersion] = useState(0);
  const [isLive, setIsLive] = useState(false);

  useEffect(() => {
    setIsLive(true);
    const restore = () => {
      const read = readQuery(querySchemas.releases, new URLSearchParams(location.search));
      if (!read.ok) return;
      setQuery(isSame(read.value, initial) ? initial : read.value);
      setFormVersion((version) => version + 1);
    };
    window.addEventListener('popstate', restore);
    return () => {
      window.removeEventListener('popstate', restore);
    };
  }, [initial]);

  const choose = (next: ReleasesQuery, { isFromForm = true } = {}) => {
    const chosen = { ...next, page: 1 };
    if (isSame(chosen, query)) return;
    window.history.pushState(null, '', paths.releases(locale, chosen));
    setQuery(isSame(chosen, initial) ? initial : chosen);
    if (!isFromForm) setFormVersion((version) => version + 1);
  };

  return { query, isInitial: query === initial, isLive, formVersion, choose };
}

function isSame(left: ReleasesQuery, right: ReleasesQuery): boolean {
  return paths.releases('ru', left) === paths.releases('ru', right);
}
