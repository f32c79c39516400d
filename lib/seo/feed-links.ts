import { documentPaths, paths } from '../routes/paths.ts';

import type { Locale } from '../i18n/routing.ts';
import type { FeedFormat } from '../routes/paths.ts';
import type { Metadata } from 'next';

/** Feeds that a page leads to: those of the page with this address. */
export type PageFeeds = { page: string; title: string; formats: readonly FeedFormat[] };

type FeedTypes = NonNullable<NonNullable<Metadata['alternates']>['types']>;

const mediaTypes: Record<FeedFormat, keyof FeedTypes> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};
const names: Record<FeedFormat, string> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/** The feeds of everything in a language; `site`: the portal's name. */
export function languageFeeds(locale: Locale, site: string): PageFeeds {
  return { page: paths.home(locale), title: site, formats: ['rss', 'atom', 'json'] };
}

/** The feeds of a body, or of the translations into a language. */
export function sectionFeeds(page: string, title: string): PageFeeds {
  return { page, title, formats: ['rss', 'atom'] };
}

/** Links by which feed readers and browsers find the feeds of a page. */
export function feedTypes(feeds: readonly PageFeeds[]): FeedTypes {
  const links = feeds.flatMap(({ page, title, formats }) =>
    formats.map((format) => ({
      type: mediaTypes[format],
      link: { url: documentPaths.feed(page, format), title: `${title} — ${names[format]}` },
    })),
  );
  const byType = Map.groupBy(links, ({ type }) => type);
  return Object.fromEntries(
    [...byType].map(([type, found]) => [type, found.map(({ link }) => link)]),
  );
}
