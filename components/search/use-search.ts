'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { paths } from '@/lib/paths';
import { querySchemas, readQuery } from '@/lib/queries';
import { searchQuery } from '@/lib/query/search';

import type { SearchAnswer } from '@/lib/content/summary';
import type { BodyChoice } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';
import type { SearchQuery } from '@/lib/queries';

export type SearchBrowserProps = {
  locale: Locale;
  query: SearchQuery;
  /** Null: nothing was asked yet. */
  answer: SearchAnswer | null;
  bodies: readonly BodyChoice[];
};

export type Search = ReturnType<typeof useSearch>;

/** The question is the address: asking pushes it, back and forward restore it. */
export function useSearch({ locale, query: initial, answer }: SearchBrowserProps) {
  const [query, setQuery] = useState(initial);
  const [formVersion, setFormVersion] = useState(0);
  const [isLive, setIsLive] = useState(false);
  const found = useQuery(searchQuery(query, query === initial ? answer : null));

  useEffect(() => {
    setIsLive(true);
    const restore = () => {
      const read = readQuery(querySchemas.search, new URLSearchParams(location.search));
      if (!read.ok) return;
      setQuery(isSame(read.value, initial) ? initial : read.value);
      setFormVersion((version) => version + 1);
    };
    window.addEventListener('popstate', restore);
    return () => {
      window.removeEventListener('popstate', restore);
    };
  }, [initial]);

  const ask = (next: SearchQuery) => {
    if (isSame(next, query)) return;
    window.history.pushState(null, '', paths.search(locale, next));
    setQuery(isSame(next, initial) ? initial : next);
  };

  return {
    ...{ query, isLive, formVersion, ask },
    answer: query.q === '' ? null : (found.data ?? null),
    isLoading: found.isFetching,
    isFailed: found.isError,
    retry: () => void found.refetch(),
  };
}

function isSame(left: SearchQuery, right: SearchQuery): boolean {
  return paths.search('ru', left) === paths.search('ru', right);
}
