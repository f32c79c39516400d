import { internalPaths } from '../../lib/internal-paths.ts';
import { querySchemas, readQuery } from '../../lib/queries.ts';
import { kept, badQuery } from './answer.ts';

import type { Language } from '../../lib/content/languages.ts';
import type { Answer, RoutingStore } from './answer.ts';

/** `/terms/minsk`, `?page=2`: a term that exists, and a page that its list of releases has. */
export async function findTermPage(
  store: Pick<RoutingStore, 'listTerms' | 'listReleases'>,
  language: Language,
  id: string,
  parameters: URLSearchParams,
): Promise<Answer | null> {
  const isTerm = (await store.listTerms()).some((term) => term.id === id);
  if (!isTerm) return null;
  const query = readQuery(querySchemas.term, parameters);
  if (!query.ok) return badQuery(language, query.error);
  const { page } = query.value;
  if (page > 1 && page > (await store.listReleases({ term: id })).pageCount) return null;
  return kept(language, internalPaths.term(language, id, page));
}
