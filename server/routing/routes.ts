import { officialKinds } from '../../lib/content/kinds.ts';
import { languages } from '../../lib/content/languages.ts';
import { aboutPages } from '../../lib/content/about-pages.ts';
import { internalPaths } from '../../lib/internal-paths.ts';
import { paths } from '../../lib/paths.ts';
import { querySchemas, readQuery, toReleaseFilter } from '../../lib/queries.ts';
import { badQuery, commonPages, kept, question } from './answer.ts';
import { findArchivePage } from './archive-routes.ts';
import { findBodyPage, isBody } from './body-routes.ts';
import { mendPath } from './mended-path.ts';
import { findReleasePage } from './release-routes.ts';
import { findTermPage } from './term-routes.ts';
import { findQuotePage } from './quote-routes.ts';

import type { Language } from '../../lib/content/languages.ts';
import type { ReleasesQuery } from '../../lib/queries.ts';
import type { Answer, RedirectAnswer, RoutingStore } from './answer.ts';

/** What is asked about an address. */
export type Site = {
  store: RoutingStore;
  /** Whether a document for programs, such as a feed, stands at a path. */
  hasDocument: (path: string) => Promise<boolean>;
};

const noQuery = new URLSearchParams();

/** `path` is percent-decoded and in NFC; `query` holds the parameters as they came. */
export async function findAnswer(
  site: Site,
  path: string,
  query: URLSearchParams,
): Promise<Answer> {
  return (
    (await findPage(site.store, path, query)) ??
    (await findOldAddress(site, path, query)) ??
    (await findMended(site, path, query)) ?? {
      kind: 'problem',
      status: '404',
      language: languageOf(path),
    }
  );
}

/** An old address leads to one that this site answers, whatever the edition says. */
export async function findOldAddress(
  site: Site,
  path: string,
  query: URLSearchParams,
): Promise<RedirectAnswer | null> {
  const location = await site.store.findRedirect(path, query);
  const isReal = location !== null && (await isAnswered(site, location));
  return isReal ? { kind: 'redirect', location } : null;
}

/**
 * An address as it was pasted or typed leads to the one that was meant, if there is such a one: pages and documents
 * have small letters only, old addresses have those that they had. `isMended`: the path itself is not what was asked
 * for any more.
 */
export async function findMended(
  site: Site,
  path: string,
  query: URLSearchParams,
  { isMended = false } = {},
): Promise<RedirectAnswer | null> {
  const mended = mendPath(path) ?? (isMended ? path : null);
  const location = (mended ?? path).toLowerCase();
  if ((isMended || location !== path) && (await isAnswered(site, location))) {
    return { kind: 'redirect', location, keepsQuery: true };
  }
  return mended === null ? null : findOldAddress(site, mended, query);
}

async function isAnswered({ store, hasDocument }: Site, path: string): Promise<boolean> {
  if (path === '/') return true;
  const page = await findPage(store, path, noQuery);
  return page?.kind === 'page' || hasDocument(path);
}

function languageOf(path: string): Language | null {
  const [, first] = path.split('/', 2);
  return languages.find((candidate) => candidate === first) ?? null;
}

async function findPage(
  store: RoutingStore,
  path: string,
  query: URLSearchParams,
): Promise<Answer | null> {
  const language = languageOf(path);
  if (language === null) return null;
  const segments = path.split('/').slice(2);
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
      return aboutPages.some((page) => page === name)
        ? kept(language, `/${language}/about/${name}`)
        : null;
    case 'bodies':
      return name === undefined
        ? kept(language, paths.bodies(language))
        : findBodyPage(store, language, name, query);
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
  const found = kept(language, internalPaths.withQuery(language, 'releases', query.value));
  return isCommon(query.value) ? found : question(found, q === '');
}

/** The first pages of the whole list, and the first one of each body, kind and choice of languages: a small set. */
function isCommon({ q, body, kind, lang, year, sort, page }: ReleasesQuery): boolean {
  if (q !== '' || year !== undefined || sort !== 'newest') return false;
  const conditions = [body, lang].filter((value) => value !== undefined).length + kind.length;
  return conditions === 0 ? page <= commonPages : conditions === 1 && page === 1;
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

  const found = kept(language, internalPaths.withQuery(language, 'search', query.value));
  const isPlain = paths.search(language, query.value) === paths.search(language);
  return isPlain ? found : question(found, q === '');
}

function unknownBody(language: Language): Answer {
  return badQuery(language, { parameter: 'body', fault: 'unknownValue' });
}
