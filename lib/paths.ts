import { languages } from './content/languages.ts';
import { toQueryString } from './query-string.ts';

import type { Language } from './content/languages.ts';
import type { AboutPage } from './content/about-pages.ts';
import type { HistoryQuery } from './release-queries.ts';
import type { BodyQuery, QuoteQuery, ReleasesQuery, SearchQuery, TermQuery } from './queries.ts';

/** `#p2` */
const toFragment = (block: string | undefined) => (block === undefined ? '' : `#${block}`);

/**
 * The public addresses: a contract, see docs/architecture.md. `part`: the part of a text too long for one page in
 * which the block stands (`lib/content/parts.ts`); the first one has the address of the whole.
 */
export const paths = {
  home: (language: Language) => `/${language}`,
  releases: (language: Language, query: Partial<ReleasesQuery> = {}) =>
    `/${language}/releases${toQueryString(query)}`,
  release: (language: Language, slug: string, block?: string, part?: number) =>
    `/${language}/releases/${slug}${toQueryString({ part })}${toFragment(block)}`,
  /** One version of a text, for good: `ru-2` is the second one of the Russian text. */
  version: (language: Language, slug: string, version: string, block?: string, part?: number) =>
    `/${language}/releases/${slug}${toQueryString({ version, part })}${toFragment(block)}`,
  history: (language: Language, slug: string, query: HistoryQuery = {}) =>
    `/${language}/releases/${slug}/history${toQueryString(query)}`,
  parallel: (language: Language, slug: string, block?: string, part?: number) =>
    `/${language}/releases/${slug}/parallel${toQueryString({ part })}${toFragment(block)}`,
  /** The same release without a script, a font or a file of style: small, and what is kept for offline reading. */
  lite: (language: Language, slug: string, block?: string, part?: number) =>
    `/${language}/releases/${slug}/lite${toQueryString({ part })}${toFragment(block)}`,
  text: (language: Language, slug: string) => `/${language}/releases/${slug}/text`,
  markdown: (language: Language, slug: string) => `/${language}/releases/${slug}/markdown`,
  /** What this device keeps, and what is shown without a network. */
  offline: (language: Language) => `/${language}/offline`,
  bodies: (language: Language) => `/${language}/bodies`,
  /** `year`: where its documents of a year begin. */
  body: (language: Language, id: string, query: Partial<BodyQuery> = {}, year?: string) =>
    `/${language}/bodies/${id}${toQueryString(query)}${toFragment(year && `y${year}`)}`,
  /** `period`: a year (2015) or a month (2015-01); absent: every year. */
  archive: (language: Language, period?: string) =>
    `/${language}/archive${period === undefined ? '' : `/${period.replace('-', '/')}`}`,
  search: (language: Language, query: Partial<SearchQuery> = {}) =>
    `/${language}/search${toQueryString(query)}`,
  /** `kind`: an anchor of the page of all terms. */
  terms: (language: Language, kind?: string) =>
    `/${language}/terms${kind === undefined ? '' : `#${kind}`}`,
  term: (language: Language, id: string, query: Partial<TermQuery> = {}) =>
    `/${language}/terms/${id}${toQueryString(query)}`,
  translations: (language: Language) => `/${language}/translations`,
  quote: (language: Language, query: Partial<QuoteQuery> = {}) =>
    `/${language}/quote${toQueryString(query)}`,
  settings: (language: Language) => `/${language}/settings`,
  about: (language: Language, section?: string) =>
    `/${language}/about${section === undefined ? '' : `#${section}`}`,
  aboutPage: (language: Language, page: AboutPage) => `/${language}/about/${page}`,
} as const;

/** The formats of feeds, and the file that each has beside the page whose news it tells. */
export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];
export const feedFiles: Record<FeedFormat, string> = {
  rss: 'feed.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

/** What feed readers, search engines and browsers ask for. */
export const documentPaths = {
  /** `page`: the page whose news the feed tells. */
  feed: (page: string, format: FeedFormat) => `${page}/${feedFiles[format]}`,
  robots: '/robots.txt',
  sitemapIndex: '/sitemap.xml',
  sitemap: (number: number) => `/sitemaps/${number}.xml`,
  openSearch: (language: Language) => `/opensearch/${language}.xml`,
  openSearchSuggestions: (language: Language) => `/opensearch/${language}/suggestions`,
  manifest: '/manifest.webmanifest',
  /** The picture of a text; `digits` change with what it says (`lib/cards/card-address.ts`). */
  card: (language: Language, slug: string, digits: string) =>
    `/${language}/releases/${slug}/card/${digits}.png`,
  /** The picture of every other page. */
  portalCard: (language: Language) => `/${language}/card.png`,
} as const;

/** What the picture of a page is. */
export const cardPicture = { width: 1200, height: 630, type: 'image/png' } as const;

/** The number rises when what is drawn changes: files under such a name are kept by browsers for good. */
export const iconPaths = {
  svg: '/favicon.svg',
  feed: '/icons/v1/icon-96.png',
  small: '/icons/v1/icon-192.png',
  large: '/icons/v1/icon-512.png',
  maskable: '/icons/v1/maskable-512.png',
  apple: '/icons/v1/apple-touch-icon.png',
} as const;

/** What each page is set in, in either language (`tooling/build-fonts.py`); rarer characters have files of their own. */
export const fontPaths = ['/fonts/v3/literata.woff2', '/fonts/v3/onest.woff2'] as const;

/** How a browser shows a feed to a person. */
export const feedStyleSheet = '/feeds/v1/feed.css';

/** Addresses for programs; their queries are in lib/api. */
export const apiPaths = {
  root: '/api/v1',
  releases: '/api/v1/releases',
  suggest: '/api/v1/suggest',
  search: '/api/v1/search',
} as const;

/** The same address in every language. */
export function inEveryLanguage(path: (language: Language) => string): Record<Language, string> {
  const entries = languages.map((language) => [language, path(language)] as const);
  return { ...emptyPaths, ...Object.fromEntries(entries) };
}

const emptyPaths: Record<Language, string> = { ru: '', en: '' };
