import { cacheLife } from 'next/cache';

import { servedContent } from '../served-content.ts';

import type { Page, SearchHit, SearchQuery } from '../content/store.ts';

/** Releases that have the words in any of their texts. */
export async function searchReleases(query: SearchQuery): Promise<Page<SearchHit>> {
  return readHits(query, servedContent().version());
}

async function readHits(query: SearchQuery, _version: string) {
  'use cache';
  cacheLife('edition');
  return servedContent().search(query);
}
