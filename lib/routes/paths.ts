import { languages } from '../model/languages.ts';
import { toQueryString } from './query-string.ts';
import { routes } from './table.ts';
import { fillTemplate } from './template.ts';

import type { Language } from '../model/languages.ts';
import type { AboutPage } from './about-pages.ts';
import type { HistoryQuery } from './release-queries.ts';
import type { BodyQuery, QuoteQuery, ReleasesQuery, SearchQuery, TermQuery } from './queries.ts';

/** `#p2` */
const toFragment = (anchor: string | undefined) => (anchor === undefined ? '' : `#${anchor}`);

/** `?part=2#p40` */
const toPlace = (query: Parameters<typeof toQueryString>[0], anchor: string | undefined) =>
  toQueryString(query) + toFragment(anchor);

/**
 * The public addresses: a contract (docs/decisions/0040-route-table.md). `part`: the part of a text too long for one page in
 * which the block stands (`lib/model/parts.ts`); the first one has the address of the whole.
 */
export const paths = {
  home: (language: Language) => fillTemplate(routes.home.template, { language }),
  releases: (language: Language, query: Partial<ReleasesQuery> = {}) =>
    fillTemplate(routes.releases.template, { language }) + toQueryString(query),
  release: (language: Language, release: string, block?: string, part?: number) =>
    fillTemplate(routes.release.template, { language, release }) + toPlace({ part }, block),
  /** One version of a text, for good: `ru-2` is the second one of the Russian text. */
  version: (language: Language, release: string, version: string, block?: string, part?: number) =>
    fillTemplate(routes.release.template, { language, release }) +
    toPlace({ version, part }, block),
  history: (language: Language, release: string, query: HistoryQuery = {}) =>
    fillTemplate(routes.history.template, { language, release }) + toQueryString(query),
  parallel: (language: Language, release: string, block?: string, part?: number) =>
    fillTemplate(routes.parallel.template, { language, release }) + toPlace({ part }, block),
  /** The same release without a script, a font or a file of style: small, and what is kept for offline reading. */
  lite: (language: Language, release: string, block?: string, part?: number) =>
    fillTemplate(routes.lite.template, { language, release }) + toPlace({ part }, block),
  text: (language: Language, release: string) =>
    fillTemplate(routes.text.template, { language, release }),
  markdown: (language: Language, release: string) =>
    fillTemplate(routes.markdown.template, { language, release }),
  /** What this device keeps, and what is shown without a network. */
  offline: (language: Language) => fillTemplate(routes.offline.template, { language }),
  bodies: (language: Language) => fillTemplate(routes.bodies.template, { language }),
  /** `year`: where its documents of a year begin. */
  body: (language: Language, body: string, query: Partial<BodyQuery> = {}, year?: string) =>
    fillTemplate(routes.body.template, { language, body }) + toPlace(query, year && `y${year}`),
  /** `period`: a year (2015) or a month (2015-01); absent: every year. */
  archive(language: Language, period?: string) {
    const [year, month] = period?.split('-') ?? [];
    if (year === undefined) return fillTemplate(routes.archive.template, { language });
    return month === undefined
      ? fillTemplate(routes.archiveYear.template, { language, year })
      : fillTemplate(routes.archiveMonth.template, { language, year, month });
  },
  search: (language: Language, query: Partial<SearchQuery> = {}) =>
    fillTemplate(routes.search.template, { language }) + toQueryString(query),
  /** `kind`: an anchor of the page of all terms. */
  terms: (language: Language, kind?: string) =>
    fillTemplate(routes.terms.template, { language }) + toFragment(kind),
  term: (language: Language, term: string, query: Partial<TermQuery> = {}) =>
    fillTemplate(routes.term.template, { language, term }) + toQueryString(query),
  translations: (language: Language) => fillTemplate(routes.translations.template, { language }),
  quote: (language: Language, query: Partial<QuoteQuery> = {}) =>
    fillTemplate(routes.quote.template, { language }) + toQueryString(query),
  settings: (language: Language) => fillTemplate(routes.settings.template, { language }),
  about: (language: Language, section?: string) =>
    fillTemplate(routes.about.template, { language }) + toFragment(section),
  aboutPage: (language: Language, aboutPage: AboutPage) =>
    fillTemplate(routes.aboutPage.template, { language, aboutPage }),
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
  robots: routes.robots.template,
  sitemapIndex: routes.sitemapIndex.template,
  sitemap: (number: number) => fillTemplate(routes.sitemap.template, { number }),
  openSearch: (language: Language) => fillTemplate(routes.openSearch.template, { language }),
  openSearchSuggestions: (language: Language) =>
    fillTemplate(routes.openSearchSuggestions.template, { language }),
  manifest: routes.manifest.template,
  /** The picture of a text; `digits` change with what it says (`lib/og-images/og-image-address.ts`). */
  card: (language: Language, release: string, digits: string) =>
    fillTemplate(routes.releaseImage.template, { language, release, digits }),
  /** The picture of every other page. */
  portalImage: (language: Language) => fillTemplate(routes.portalImage.template, { language }),
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
  description: routes.apiDescription.template,
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
