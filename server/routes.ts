import { officialKinds } from '../lib/content/kinds.ts';
import { languages } from '../lib/content/languages.ts';
import { internalPaths } from '../lib/internal-paths.ts';
import { querySchemas } from '../lib/paths.ts';

import type { Language } from '../lib/content/languages.ts';
import type { ReleaseStore } from '../lib/content/store.ts';
import type { ProblemStatus } from '../lib/internal-paths.ts';
import type { QueryRoute } from '../lib/paths.ts';

/** What an address is answered with, decided before anything is rendered. */
export type Answer =
  | {
      kind: 'page';
      status: number;
      path: string;
      language: Language;
      slug?: string;
      isKept: boolean;
    }
  | { kind: 'redirect'; location: string }
  | { kind: 'problem'; status: ProblemStatus; language: Language | null };

/** The questions about content that routing needs. */
export type RoutingStore = Pick<
  ReleaseStore,
  'findReleaseState' | 'findRedirect' | 'listBodies' | 'listReleases'
>;

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
  if (deeper.length > 0) return null;

  switch (section) {
    case undefined:
      return kept(language, `/${language}`);
    case 'about':
      return name === undefined ? kept(language, `/${language}/about`) : null;
    case 'bodies':
      return findBodyPage(store, language, name);
    case 'releases':
      return name === undefined
        ? findListPage(store, language, query)
        : findReleasePage(store, language, name);
    case 'search':
      return name === undefined ? withQuery(language, 'search', query) : null;
    default:
      return null;
  }
}

async function findBodyPage(store: RoutingStore, language: Language, id: string | undefined) {
  if (id === undefined) return kept(language, `/${language}/bodies`);
  const bodies = await store.listBodies();
  return bodies.some((body) => body.id === id) ? kept(language, `/${language}/bodies/${id}`) : null;
}

async function findReleasePage(
  store: RoutingStore,
  language: Language,
  slug: string,
): Promise<Answer | null> {
  const state = await store.findReleaseState(slug);
  switch (state) {
    case 'published':
      return { ...kept(language, `/${language}/releases/${slug}`), slug };
    case 'withdrawn':
      return { ...kept(language, internalPaths.withdrawn(language, slug)), status: 410, slug };
    case null:
      return null;
    default:
      return state satisfies never;
  }
}

/** A page behind the end of a list does not exist, rather than being empty. */
async function findListPage(store: RoutingStore, language: Language, query: URLSearchParams) {
  const parsed = querySchemas.releases.safeParse(Object.fromEntries(query));
  if (!parsed.success || parsed.data.page === 1) return withQuery(language, 'releases', query);
  const { pageCount } = await store.listReleases({ ...parsed.data, kinds: officialKinds });
  return parsed.data.page > pageCount ? null : withQuery(language, 'releases', query);
}

/** Only what the route declares reaches the page; a value that does not exist is a bad request. */
function withQuery(language: Language, route: QueryRoute, query: URLSearchParams): Answer {
  const parsed = querySchemas[route].safeParse(Object.fromEntries(query));
  if (!parsed.success) return { kind: 'problem', status: '400', language };
  return {
    ...kept(language, internalPaths.withQuery(language, route, parsed.data)),
    // Whoever can invent words can invent any number of pages.
    isKept: route !== 'search',
  };
}

function kept(language: Language, path: string) {
  return { kind: 'page', status: 200, path, language, isKept: true } as const;
}
