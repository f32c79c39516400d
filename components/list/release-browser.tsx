'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';

import { createQueryClient } from '@/lib/query/client';

import { BrowseResults } from './browse-results';
import { FilterForm } from './filter-form';
import { useBrowse } from './use-browse';

import type { BrowserProps } from './use-browse';

/** The list with its filters. The same markup works as a plain form with links; with script it is updated at once. */
export function ReleaseBrowser(props: BrowserProps) {
  const [client] = useState(createQueryClient);

  return (
    <QueryClientProvider client={client}>
      <Browser {...props} />
    </QueryClientProvider>
  );
}

function Browser(props: BrowserProps) {
  const { bodies } = props;
  const browse = useBrowse(props);

  return (
    <div className="side" data-island={browse.isLive ? 'live' : ''}>
      <FilterForm
        key={browse.formVersion}
        query={browse.query}
        facets={browse.facets}
        bodies={bodies}
        onChange={browse.chooseByForm}
      />
      <BrowseResults browse={browse} bodies={bodies} />
    </div>
  );
}
