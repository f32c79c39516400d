import { cacheLife } from 'next/cache';

import { searchRecord } from '../services/search-record.ts';
import { byEdition } from './by-edition.ts';

import type { SearchQuery } from '../routes/queries.ts';

/** What the record has on a query as it stands in an address. */
export const searchReleases = byEdition(async (_version, query: SearchQuery) => {
  'use cache';
  cacheLife('edition');
  return searchRecord(query);
});
