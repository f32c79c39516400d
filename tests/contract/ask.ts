import { makeAliasIndex } from '../../lib/search/alternatives/aliases.ts';
import { markedTerms } from '../../lib/search/match.ts';
import { matchQuery } from '../../lib/search/match-query.ts';
import { parseQuery } from '../../lib/search/query.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';

import type { Release } from '../../lib/content/schema/release.ts';
import type { Term } from '../../lib/content/schema/term.ts';
import type { ContentStore, SearchQuery, SearchResult } from '../../lib/content/store.ts';

type Asked = Partial<SearchQuery> & { terms?: readonly Term[] };

/** A release with a Russian text of one block. */
export function ru(slug: string, title: string, words: string, changes: Partial<Release> = {}) {
  return makeRelease({
    slug,
    texts: { ru: makeText({ title, blocks: [makeBlock('p1', { text: words })] }) },
    ...changes,
  });
}

/** Asks as typed; null: the question asks for nothing. */
export async function ask(
  store: ContentStore,
  text: string,
  { terms = [], ...query }: Asked = {},
): Promise<SearchResult | null> {
  const match = matchQuery(parseQuery(text), makeAliasIndex(terms));
  return match === null ? null : store.search({ match, marks: markedTerms(match), ...query });
}

/** The slugs found, the best first. */
export async function find(
  store: ContentStore,
  text: string,
  query: Asked = {},
): Promise<readonly string[]> {
  const found = await ask(store, text, query);
  return found?.page.items.map(({ release }) => release.slug) ?? [];
}
