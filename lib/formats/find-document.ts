import { toLanguage } from '../model/languages.ts';
import { matchRoute } from '../routes/match-route.ts';
import { findFeed } from './feeds/find-feed.ts';
import { findReleaseFile } from './release/find-release-file.ts';
import { openSitemap, readSitemapIndex } from './sitemap/read-sitemap.ts';
import { suggestForBrowser } from './open-search-suggestions.ts';
import { toManifest } from './to-manifest.ts';
import { toOpenSearch } from './to-open-search.ts';
import { toRobots } from './to-robots.ts';

import type { ApiContext } from '../api/operation.ts';
import type { RouteName, RouteNameOf } from '../routes/table.ts';
import type { Values } from '../routes/template.ts';
import type { DocumentStore } from './document-store.ts';

export type DocumentContext = {
  /** Asked for at every question: what is served changes. */
  store: () => DocumentStore;
  quote: ApiContext['quote'];
  search: ApiContext['search'];
  origin: string;
  /** There is a public address. */
  isSiteOriginSet: boolean;
};

/** A document for programs, before HTTP. */
export type FoundDocument = {
  mediaType: string;
  /** For browsers, which show no other type of XML to a person. */
  mediaTypeForPeople?: string;
  /** Pieces of a document that is too long to be held at once. */
  content: string | AsyncIterable<string>;
  /** The same for all who ask as long as the version of the content is the same. */
  isCached: boolean;
  /** Absent: 200. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
};

const xml = 'application/xml';
const lastSitemap = 50_000;

type DocumentRequest = {
  context: DocumentContext;
  path: string;
  values: Values;
  query: URLSearchParams;
};

type DocumentFinder = (request: DocumentRequest) => Promise<FoundDocument | null>;

const findText: DocumentFinder = ({ context: { store, origin }, path }) =>
  findReleaseFile(store(), path, origin);
const findNews: DocumentFinder = ({ context: { store, origin }, path }) =>
  findFeed(store(), path, origin);

/** What each document of the route table is made of. */
const finders: Readonly<Record<RouteNameOf<'document'>, DocumentFinder>> = {
  text: findText,
  markdown: findText,
  languageFeed: findNews,
  translationsFeed: findNews,
  bodyFeed: findNews,
  async robots({ context: { store, origin, isSiteOriginSet } }) {
    const { demonstration } = await store().getSite();
    const isIndexed = isSiteOriginSet && demonstration !== true;
    return kept('text/plain', toRobots({ origin, isIndexed }));
  },
  async sitemapIndex({ context: { store, origin } }) {
    return kept(xml, await readSitemapIndex(store, origin));
  },
  async sitemap({ context: { store, origin }, values }) {
    const number = Number(values['number']);
    const content = number <= lastSitemap ? await openSitemap(store, number, origin) : null;
    return content && { mediaType: xml, content, isCached: true };
  },
  async openSearch({ context: { store, origin }, values }) {
    const language = toLanguage(values['language']);
    if (!language) return null;
    const content = toOpenSearch(await store().getSite(), language, origin);
    return kept('application/opensearchdescription+xml', content);
  },
  async openSearchSuggestions({ context, values, query }) {
    const language = toLanguage(values['language']);
    if (!language) return null;
    const requested = { ...context, store: context.store() };
    const content = await suggestForBrowser(query.get('q') ?? '', language, requested);
    return { mediaType: 'application/x-suggestions+json', content, isCached: false };
  },
  async manifest({ context: { store } }) {
    return kept('application/manifest+json', toManifest(await store().getSite()));
  },
};

/** What stands at a path, percent-decoded, that is not a page; null for every other path. */
export async function findDocument(
  context: DocumentContext,
  path: string,
  query: URLSearchParams,
): Promise<FoundDocument | null> {
  const { name, values } = matchRoute(path) ?? {};
  if (name === undefined || !isDocument(name) || !values) return null;
  return finders[name]({ context, path, values, query });
}

function isDocument(name: RouteName): name is RouteNameOf<'document'> {
  return Object.hasOwn(finders, name);
}

function kept(mediaType: string, content: string): FoundDocument {
  return { mediaType, content, isCached: true };
}
