import { z } from 'zod';

import { languages } from '../content/languages.ts';
import { documentPaths } from '../paths.ts';
import { findFeed } from './feeds/find-feed.ts';
import { findReleaseFile } from './release/find-release-file.ts';
import { openSitemap, readSitemapIndex } from './sitemap/read-sitemap.ts';
import { suggestForBrowser } from './open-search-suggestions.ts';
import { toManifest } from './to-manifest.ts';
import { toOpenSearch } from './to-open-search.ts';
import { toRobots } from './to-robots.ts';

import type { ApiContext } from '../api/operation.ts';
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
  isKept: boolean;
  /** Absent: 200. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
};

const xml = 'application/xml';
const numberSchema = z.coerce.number().int().min(1).max(50_000);

/** What stands at a path, percent-decoded, that is not a page; null for every other path. */
export async function findDocument(
  context: DocumentContext,
  path: string,
  query: URLSearchParams,
): Promise<FoundDocument | null> {
  const { store, origin } = context;
  switch (path) {
    case documentPaths.robots: {
      const { demonstration } = await store().getSite();
      const isIndexed = context.isSiteOriginSet && demonstration !== true;
      return kept('text/plain', toRobots({ origin, isIndexed }));
    }
    case documentPaths.sitemapIndex:
      return kept(xml, await readSitemapIndex(store, origin));
    case documentPaths.manifest:
      return kept('application/manifest+json', toManifest(await store().getSite()));
    default:
      return (
        (await findSitemap(context, path)) ??
        (await findOpenSearch(context, path, query)) ??
        (await findReleaseFile(store(), path, origin)) ??
        findFeed(store(), path, origin)
      );
  }
}

async function findSitemap(
  { store, origin }: DocumentContext,
  path: string,
): Promise<FoundDocument | null> {
  const digits = /^\/sitemaps\/([1-9]\d{0,4})\.xml$/u.exec(path)?.[1];
  const number = numberSchema.safeParse(digits);
  if (!number.success) return null;
  const content = await openSitemap(store, number.data, origin);
  return content && { mediaType: xml, content, isKept: true };
}

async function findOpenSearch(
  { store, search, quote, origin }: DocumentContext,
  path: string,
  query: URLSearchParams,
): Promise<FoundDocument | null> {
  for (const language of languages) {
    if (path === documentPaths.openSearch(language)) {
      const content = toOpenSearch(await store().getSite(), language, origin);
      return kept('application/opensearchdescription+xml', content);
    }
    if (path === documentPaths.openSearchSuggestions(language)) {
      const asked = { store: store(), search, quote, origin };
      const content = await suggestForBrowser(query.get('q') ?? '', language, asked);
      return { mediaType: 'application/x-suggestions+json', content, isKept: false };
    }
  }
  return null;
}

function kept(mediaType: string, content: string): FoundDocument {
  return { mediaType, content, isKept: true };
}
