import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { querySchemas, readQuery } from '../../lib/routes/queries.ts';
import { cacheable, badQuery } from './resolution.ts';

import type { Resolution, RoutedRequest } from './resolution.ts';

/** `/terms/minsk`, `?page=2`: a term that exists, and a page that its list of releases has. */
export async function findTermPage({
  store,
  language,
  values: { term: id = '' },
  parameters,
}: RoutedRequest): Promise<Resolution | null> {
  const isTerm = (await store.listTerms()).some((term) => term.id === id);
  if (!isTerm) return null;
  const query = readQuery(querySchemas.term, parameters);
  if (!query.ok) return badQuery(language, query.error);
  const { page } = query.value;
  if (page > 1 && page > (await store.listReleases({ term: id })).pageCount) return null;
  return cacheable(language, internalPaths.term(language, id, page));
}
