import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';

import type { Release } from '../../lib/model/release.ts';
import type { SearchRequest } from '../../lib/search/search-request.ts';
import type { ContentStore } from '../../lib/store/content-store.ts';
import type { SearchResult } from '../../lib/search/result.ts';

type Options = Omit<SearchRequest, 'text'>;

/** A release with a Russian text of one block. */
export function ru(slug: string, title: string, words: string, changes: Partial<Release> = {}) {
  return makeRelease({
    slug,
    texts: { ru: makeText({ title, blocks: [makeBlock('p1', { text: words })] }) },
    ...changes,
  });
}

/** Asks as typed, without what the reader may have meant. */
export function ask(
  store: ContentStore,
  text: string,
  options: Options = {},
): Promise<SearchResult> {
  return store.search({ text, isExact: true, ...options });
}

/** The slugs found, the best first. */
export async function find(
  store: ContentStore,
  text: string,
  options: Options = {},
): Promise<readonly string[]> {
  return (await ask(store, text, options)).items.map(({ release }) => release.slug);
}
