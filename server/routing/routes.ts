import { officialKinds } from '../../lib/content/kinds.ts';
import { languages } from '../../lib/content/languages.ts';
import { internalPaths } from '../../lib/internal-paths.ts';
import { paths } from '../../lib/paths.ts';
import { querySchemas, readQuery, toReleaseFilter } from '../../lib/queries.ts';
import { badQuery, kept } from './answer.ts';
import { findArchivePage } from './archive-routes.ts';
import { findReleasePage } from './release-routes.ts';
import { findTermPage } from './term-routes.ts';
import { findQuotePage } from './quote-routes.ts';

import type { Language } from '../../lib/content/languages.ts';
import type { Answer, RoutingStore } from './answer.ts';

/** `path` is percent-decoded and in NFC; `query` holds the parameters as they came. */
export async function findAnswer(
  store: RoutingStore,
  path: string,
  query: URLSearchParams,
): Promise<Answer> {
  const [first = '', ...rest] = path.slice(1).split('/');
  const language = languages.find((candidate) => candidate === first);
  const page = language && (await findPage(store, language, rest, query));
  if (page) return page;

  const location = await store.findRedirect(path);
  if (location !== null) return { kind: 'redirect', location };
  return { kind: 'problem', status: '404', language: language ?? null };
}

async function findPage(
  store: RoutingStore,
  language: Language,
  segments: readonly string[],
  query: URLSearchParams,
): Promise<Answer | null> {
  const [section, name, ...deeper] = segments;
  if (section === 'archive') return findArchivePage(store, language, segments.slice(1));
  if (section === 'releases' && name !== undefined) {
    return findReleasePage(store, language, [name, ...deeper], query);
  }
  if (deeper.length > 0) return null;

  switch (section) {
    case undefined:
      return kept(language, `/${language}`);
    case 'about':
      if (name === undefined) return kept(language, `/${language}/about`);
      return ['accessibility', 'api', 'corpus', 'feeds', 'privacy'].includes(name)
        ? kept(language, `/${language}/about/${name}`)
        : null;
    case 'bodies':
      return findBodyPage(store, language, name);
    case 'releases':
      return findListPage(store, language, query);
    case 'terms':
      return name === undefined
        ? kept(language, `/${language}/terms`)
        : findTermPage(store, language, name, query);
    case 'translations':
      return name === undefined ? kept(language, `/${language}/translations`) : null;
    case 'search':
      return name === undefined ? findSearchPage(store, language, query) : null;
    case 'settings':
      return name === undefined ? kept(language, paths.settings(language)) : null;
    case 'offline':
      return name === undefined ? kept(language, paths.offline(language)) : null;
    case 'quote':
      return name === undefined ? findQuotePage(store, language, query) : null;
    default:
      return null;
  }
}

async function findBodyPage(store: RoutingStore, language: Language, id: string | undefined) {
  if (id === undefined) return kept(language, `/${language}/bodies`);
  return (await isBody(store, id)) ? kept(language, `/${language}/bodies/${id}`) : null;
}

/** A page behind the end of a list does not exist, rather than being empty. */
async function findListPage(store: RoutingStore, language: Language, parameters: URLSearchParams) {
  const query = readQuery(querySchemas.releases, parameters);
  if (!query.ok) return badQuery(language, query.error);
  const { body, q, page } = query.value;
  if (body !== undefined && !(await isBody(store, body))) return unknownBody(language);

  if (page > 1) {
    const filter = toReleaseFilter(query.value, officialKinds);
    const browsed = await store.browseReleases({ filter, position: { page } });
    if (page > browsed.page.pageCount) return null;
  }
  const path = internalPaths.withQuery(language, 'releases', query.value);
  // Whoever can invent words can invent any number of pages.
  return { ...kept(language, path), isKept: q === '' };
}

async function findSearchPage(
  store: RoutingStore,
  language: Language,
  parameters: URLSearchParams,
) {
  const query = readQuery(querySchemas.search, parameters);
  if (!query.ok) return badQuery(language, query.error);
  const { body, q } = query.value;
  if (body !== undefined && !(await isBody(store, body))) return unknownBody(language);

  const path = internalPaths.withQuery(language, 'search', query.value);
  return { ...kept(language, path), isKept: q === '' };
}

async function isBody(store: RoutingStore, id: string): Promise<boolean> {
  return (await store.listBodies()).some((body) => body.id === id);
}

function unknownBody(language: Language): Answer {
  return badQuery(language, { parameter: 'body', fault: 'unknownValue' });
}
