import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { querySchemas, readQuery } from '../../lib/routes/queries.ts';
import { badQuery, commonPages, cacheable, invented } from './resolution.ts';

import type { Resolution, RoutedRequest, RoutingStore } from './resolution.ts';

/** `/bodies/mfa`, `?page=2`: a body that exists, and a page that the list of its documents has. */
export async function findBodyPage({
  store,
  language,
  values: { body: id = '' },
  parameters,
}: RoutedRequest): Promise<Resolution | null> {
  if (!(await isBody(store, id))) return null;
  const query = readQuery(querySchemas.body, parameters);
  if (!query.ok) return badQuery(language, query.error);
  const { page } = query.value;
  if (page > 1 && page > (await store.listReleases({ body: id })).pageCount) return null;
  const found = cacheable(language, internalPaths.body(language, id, page));
  return page <= commonPages ? found : invented(found);
}

export async function isBody(
  store: Pick<RoutingStore, 'listBodies'>,
  id: string,
): Promise<boolean> {
  return (await store.listBodies()).some((body) => body.id === id);
}
