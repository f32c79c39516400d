'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';

import { createQueryClient } from '@/lib/query/client';

import { QueryForm } from './query-form';
import { SearchResults } from './search-results';
import { SearchTabs } from './search-tabs';
import { useSearch } from './use-search';

import type { SearchBrowserProps } from './use-search';

/** A query and its results: a plain form and links, that need no new page where script runs. */
export function SearchBrowser(props: SearchBrowserProps) {
  const [client] = useState(createQueryClient);

  return (
    <QueryClientProvider client={client}>
      <Search {...props} />
    </QueryClientProvider>
  );
}

function Search(props: SearchBrowserProps) {
  const { bodies } = props;
  const search = useSearch(props);

  return (
    <div className="wrap doc" data-island={search.isLive ? 'live' : ''}>
      <QueryForm
        key={search.formVersion}
        query={search.query}
        bodies={bodies}
        onSubmit={search.submit}
      />
      {search.query.q !== '' && <SearchTabs search={search} />}
      <SearchResults search={search} bodies={bodies} />
    </div>
  );
}
