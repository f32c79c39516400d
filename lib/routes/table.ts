import { aboutPages } from './about-pages.ts';
import { languages } from '../model/languages.ts';

/**
 * Who answers: a page that Next renders; a document for programs, such as a feed; the picture of a page; a file
 * that is sent as it is; the API; or the portal itself, of its own state or by a redirect.
 */
export type Responder = 'page' | 'document' | 'picture' | 'file' | 'api' | 'portal';

export type Route = {
  /** `{name}` is a variable, see `patterns`. */
  template: string;
  by: Responder;
  /** What it takes besides GET and HEAD. */
  takes?: 'POST';
  /** The page is there whatever the record holds, and search engines are told of it. */
  isListed?: true;
};

const page = <Template extends string>(template: Template) => ({ template, by: 'page' }) as const;
const listed = <Template extends string>(template: Template) =>
  ({ template, by: 'page', isListed: true }) as const;
const document = <Template extends string>(template: Template) =>
  ({ template, by: 'document' }) as const;
const file = <Template extends string>(template: Template) => ({ template, by: 'file' }) as const;
const portal = <Template extends string>(template: Template) =>
  ({ template, by: 'portal' }) as const;

/**
 * Every address that is answered, once. From here come the addresses that the portal writes (paths.ts), what a request
 * is matched with (match-route.ts), and what may and may not be redirected, kept for offline reading or listed.
 */
export const routes = {
  root: portal('/'),
  home: listed('/{language}'),
  releases: listed('/{language}/releases'),
  release: page('/{language}/releases/{release}'),
  parallel: page('/{language}/releases/{release}/parallel'),
  history: page('/{language}/releases/{release}/history'),
  lite: page('/{language}/releases/{release}/lite'),
  text: document('/{language}/releases/{release}/text'),
  markdown: document('/{language}/releases/{release}/markdown'),
  releaseImage: { template: '/{language}/releases/{release}/card/{digits}.png', by: 'picture' },
  portalImage: { template: '/{language}/card.png', by: 'picture' },
  bodies: listed('/{language}/bodies'),
  body: page('/{language}/bodies/{body}'),
  bodyFeed: document('/{language}/bodies/{body}/{feed}'),
  archive: listed('/{language}/archive'),
  archiveYear: page('/{language}/archive/{year}'),
  archiveMonth: page('/{language}/archive/{year}/{month}'),
  terms: listed('/{language}/terms'),
  term: page('/{language}/terms/{term}'),
  search: page('/{language}/search'),
  translations: listed('/{language}/translations'),
  translationsFeed: document('/{language}/translations/{feed}'),
  quote: { ...listed('/{language}/quote'), takes: 'POST' },
  about: listed('/{language}/about'),
  aboutPage: listed('/{language}/about/{aboutPage}'),
  settings: { ...page('/{language}/settings'), takes: 'POST' },
  offline: page('/{language}/offline'),
  languageFeed: document('/{language}/{feedOfAll}'),

  robots: document('/robots.txt'),
  sitemapIndex: document('/sitemap.xml'),
  sitemap: document('/sitemaps/{number}.xml'),
  openSearch: document('/opensearch/{language}.xml'),
  openSearchSuggestions: document('/opensearch/{language}/suggestions'),
  manifest: document('/manifest.webmanifest'),

  revalidate: { ...portal('/api/revalidate'), takes: 'POST' },
  apiDescription: { template: '/api/v1/openapi.json', by: 'api' },
  api: { template: '/api/{below}', by: 'api' },
  cspReport: { ...portal('/csp-report'), takes: 'POST' },
  health: portal('/healthz'),
  readiness: portal('/readyz'),

  build: file('/_next/{below}'),
  scripts: file('/assets/{below}'),
  fonts: file('/fonts/{below}'),
  icons: file('/icons/{below}'),
  feedStyles: file('/feeds/{below}'),
  wellKnown: file('/.well-known/{below}'),
  favicon: file('/favicon.svg'),
  oldFavicon: file('/favicon.ico'),
  appleIcon: file('/{appleIcon}'),
  serviceWorker: file('/service-worker.js'),
  speculationRules: file('/speculation-rules.json'),
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** The names of the routes that something answers. */
export type RouteNameOf<By extends Responder> = {
  [Name in RouteName]: (typeof routes)[Name]['by'] extends By ? Name : never;
}[RouteName];

/** Of slugs and ids as the record checks them: `lib/model/primitives.ts`. */
const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What may stand in the place of a variable. */
export const patterns: Readonly<Record<string, string>> = {
  language: languages.join('|'),
  release: name,
  body: name,
  term: name,
  year: '\\d{4}',
  month: '0[1-9]|1[0-2]',
  aboutPage: aboutPages.join('|'),
  feed: '(?:feed|atom)\\.xml',
  // JSON Feed is for the whole language only.
  feedOfAll: '(?:feed|atom)\\.xml|feed\\.json',
  number: '[1-9]\\d{0,4}',
  digits: '[0-9a-f]{8}',
  appleIcon: 'apple-touch-icon(?:-\\d{2,3}x\\d{2,3})?(?:-precomposed)?\\.png',
  below: '.+',
};
