import { feedStyleSheet } from '../../routes/paths.ts';
import { toXmlDocument } from '../xml.ts';
import { toRfc3339 } from './feed-dates.ts';

import type { XmlNode } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  return toXmlDocument(
    {
      feed: {
        '@xmlns': 'http://www.w3.org/2005/Atom',
        '@xml:lang': feed.language,
        id: feed.id,
        title: feed.title,
        subtitle: feed.description,
        updated: toRfc3339(feed.updated),
        author: toPerson(feed.publisher),
        icon: feed.iconUrl,
        link: [
          { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.selfUrl },
          { '@rel': 'alternate', '@type': 'text/html', '@href': feed.pageUrl },
        ],
        entry: feed.items.map(toEntry),
      },
    },
    feedStyleSheet,
  );
}

function toEntry(item: FeedItem): XmlNode {
  return {
    id: item.id,
    title: item.title,
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': item.url },
    published: toRfc3339(item.published),
    updated: toRfc3339(item.updated),
    author: toPerson(item.author),
    category: { '@term': item.kind.id, '@label': item.kind.label },
    summary: item.summary,
    content: { '@type': 'html', '#text': item.html },
  };
}

function toPerson({ name, url }: Feed['publisher']): XmlNode {
  return { name, uri: url };
}
