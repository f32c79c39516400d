import { languages } from '../../content/languages.ts';
import { feedFiles, feedFormats, paths } from '../../paths.ts';
import { readFeed } from './read-feed.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';
import { toRss } from './to-rss.ts';

import type { FeedFormat } from '../../paths.ts';
import type { DocumentStore } from '../document-store.ts';
import type { FoundDocument } from '../find-document.ts';
import type { Feed, FeedAddress, FeedSubject } from './feed.ts';

/** The feed at a path; null when there is none. */
export async function findFeed(
  store: DocumentStore,
  path: string,
  origin: string,
): Promise<FoundDocument | null> {
  const address = parseFeedPath(path);
  const feed = address && (await readFeed(store, address, origin));
  return feed && write(feed, address.format, origin);
}

/** `/ru/feed.xml`, `/en/bodies/mfa/atom.xml`, `/ru/translations/feed.xml`. */
export function parseFeedPath(path: string): FeedAddress | null {
  const [, first, ...rest] = path.split('/');
  const language = languages.find((candidate) => candidate === first);
  const format = feedFormats.find((candidate) => feedFiles[candidate] === rest.at(-1));
  const subject = parseSubject(rest.slice(0, -1));
  if (language === undefined || format === undefined || !subject) return null;
  // JSON Feed is for the whole language only.
  return format === 'json' && subject.kind !== 'language' ? null : { language, subject, format };
}

function parseSubject(segments: readonly string[]): FeedSubject | null {
  const [section, id, ...deeper] = segments;
  if (section === undefined) return { kind: 'language' };
  if (section === 'translations' && id === undefined) return { kind: 'translations' };
  if (section !== 'bodies' || id === undefined || deeper.length > 0) return null;
  return { kind: 'body', id };
}

/** Browsers offer the types of feeds for download; as XML they are shown with their style sheet. */
function write(feed: Feed, format: FeedFormat, origin: string): FoundDocument {
  const isKept = true;
  switch (format) {
    case 'rss':
      return {
        mediaType: 'application/rss+xml',
        mediaTypeForPeople: 'application/xml',
        content: toRss(feed),
        isKept,
      };
    case 'atom':
      return {
        mediaType: 'application/atom+xml',
        mediaTypeForPeople: 'application/xml',
        content: toAtom(feed),
        isKept,
      };
    case 'json':
      return {
        mediaType: 'application/feed+json',
        mediaTypeForPeople: 'application/json',
        content: toJsonFeed(feed, origin + paths.aboutPage(feed.language, 'feeds')),
        isKept,
      };
    default:
      return format satisfies never;
  }
}
