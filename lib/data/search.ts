import { cacheLife } from 'next/cache';

import { servedContent } from '../services/current-content.ts';
import { searchRecord } from '../services/search-record.ts';

import type { SearchAnswer } from '../search/result.ts';
import type { SearchQuery } from '../routes/queries.ts';

/** What the record has on a question as it stands in an address. */
export async function searchReleases(query: SearchQuery): Promise<SearchAnswer> {
  return readAnswer(query, servedContent().version());
}

async function readAnswer(query: SearchQuery, _version: string) {
  'use cache';
  cacheLife('edition');
  return searchRecord(query);
}
