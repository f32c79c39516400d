'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';

import { createQueryClient } from '@/lib/query/client';

import { QuestionForm } from './question-form';
import { SearchResults } from './search-results';
import { SearchTabs } from './search-tabs';
import { useSearch } from './use-search';

import type { SearchBrowserProps } from './use-search';

/** A question and its answers: a plain form and links, that answer without a new page where script runs. */
export function SearchBrowser(props: SearchBrowserProps) {
  const [client] = useState(createQueryClient);

  return (
    <QueryClientProvider client={client}>
      <Search {...props} />
    </QueryClientProvider>
  );
}

function Search(props: SearchBrowserProps) {
  const { bodies, locale } = props;
  const search = useSearch(props);

  return (
    <div className="wrap doc" data-island={search.isLive ? 'live' : ''}>
      <QuestionForm
        key={search.formVersion}
        query={search.query}
        bodies={bodies}
        locale={locale}
        onAsk={search.ask}
      />
      {search.query.q !== '' && <SearchTabs search={search} locale={locale} />}
      <SearchResults search={search} bodies={bodies} locale={locale} />
    </div>
  );
}
