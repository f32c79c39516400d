import { officialKinds } from '../../lib/model/kinds.ts';
import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { paths } from '../../lib/routes/paths.ts';
import { querySchemas, readQuery, toReleaseFilter } from '../../lib/routes/queries.ts';
import { badQuery, commonPages, cacheable, invented } from './resolution.ts';
import { isBody } from './body-routes.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { ReleasesQuery } from '../../lib/routes/queries.ts';
import type { Resolution, RoutedRequest } from './resolution.ts';

/** A page behind the end of a list does not exist, rather than being empty. */
export async function findListPage({
  store,
  language,
  parameters,
}: RoutedRequest): Promise<Resolution | null> {
  const query = readQuery(querySchemas.releases, parameters);
  if (!query.ok) return badQuery(language, query.error);
  const { body, q, page } = query.value;
  if (body !== undefined && !(await isBody(store, body))) return unknownBody(language);

  if (page > 1) {
    const filter = toReleaseFilter(query.value, officialKinds);
    const browsed = await store.browseReleases({ filter, position: { page } });
    if (page > browsed.page.pageCount) return null;
  }
  const found = cacheable(language, internalPaths.withQuery(language, 'releases', query.value));
  return isCommon(query.value) ? found : invented(found, q === '');
}

/** The first pages of the whole list, and the first one of each body, kind and choice of languages: a small set. */
function isCommon({ q, body, kind, lang, year, sort, page }: ReleasesQuery): boolean {
  if (q !== '' || year !== undefined || sort !== 'newest') return false;
  const conditions = [body, lang].filter((value) => value !== undefined).length + kind.length;
  return conditions === 0 ? page <= commonPages : conditions === 1 && page === 1;
}

export async function findSearchPage({
  store,
  language,
  parameters,
}: RoutedRequest): Promise<Resolution | null> {
  const query = readQuery(querySchemas.search, parameters);
  if (!query.ok) return badQuery(language, query.error);
  const { body, q } = query.value;
  if (body !== undefined && !(await isBody(store, body))) return unknownBody(language);

  const found = cacheable(language, internalPaths.withQuery(language, 'search', query.value));
  const isPlain = paths.search(language, query.value) === paths.search(language);
  return isPlain ? found : invented(found, q === '');
}

function unknownBody(language: Language): Resolution {
  return badQuery(language, { parameter: 'body', fault: 'unknownValue' });
}
