import { toLanguage } from '../../model/languages.ts';
import { matchRoute } from '../../routes/match-route.ts';
import { feedFiles, feedFormats, paths } from '../../routes/paths.ts';
import { readFeed } from './read-feed.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';
import { toRss } from './to-rss.ts';

import type { FeedFormat } from '../../routes/paths.ts';
import type { RouteName } from '../../routes/table.ts';
import type { Values } from '../../routes/template.ts';
import type { DocumentStore } from '../document-store.ts';
import type { FoundDocument } from '../find-document.ts';
import type { Feed, FeedAddress, FeedSubject } from './feed.ts';

/** The feed at a path; null when there is none. */
export async function findFeed(
  store: DocumentStore,
  path: string,
  origin: string,
): Promise<FoundDocument | null> {
  const address = toFeedAddress(path);
  const feed = address && (await readFeed(store, address, origin));
  return feed && write(feed, address.format, origin);
}

/** Whose news the feeds of each route tell: `/ru/feed.xml`, `/ru/translations/feed.xml`, `/en/bodies/mfa/atom.xml`. */
const subjects: Partial<Record<RouteName, (values: Values) => FeedSubject>> = {
  languageFeed: () => ({ kind: 'language' }),
  translationsFeed: () => ({ kind: 'translations' }),
  bodyFeed: ({ body: id = '' }) => ({ kind: 'body', id }),
};

function toFeedAddress(path: string): FeedAddress | null {
  const { name = 'root', values = {} } = matchRoute(path) ?? {};
  const language = toLanguage(values['language']);
  const subject = subjects[name]?.(values);
  const format = feedFormats.find((candidate) => path.endsWith(`/${feedFiles[candidate]}`));
  return language && subject && format ? { language, subject, format } : null;
}

/** Browsers offer the types of feeds for download; as XML they are shown with their style sheet. */
function write(feed: Feed, format: FeedFormat, origin: string): FoundDocument {
  const isCached = true;
  switch (format) {
    case 'rss':
      return {
        mediaType: 'application/rss+xml',
        mediaTypeForPeople: 'application/xml',
        content: toRss(feed),
        isCached,
      };
    case 'atom':
      return {
        mediaType: 'application/atom+xml',
        mediaTypeForPeople: 'application/xml',
        content: toAtom(feed),
        isCached,
      };
    case 'json':
      return {
        mediaType: 'application/feed+json',
        mediaTypeForPeople: 'application/json',
        content: toJsonFeed(feed, origin + paths.aboutPage(feed.language, 'feeds')),
        isCached,
      };
    default:
      return format satisfies never;
  }
}
