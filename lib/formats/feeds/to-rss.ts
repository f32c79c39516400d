import { feedStyleSheet } from '../../routes/paths.ts';
import { toHtml } from '../html.ts';
import { toXmlDocument } from '../xml.ts';
import { toRfc822 } from './feed-dates.ts';

import type { XmlNode } from '../xml.ts';
import type { Feed, FeedItem } from './feed.ts';

/** RSS 2.0 as the RSS Advisory Board profiles it, with the full text for readers and for Yandex. */
export function toRss(feed: Feed): string {
  return toXmlDocument(
    {
      rss: {
        '@version': '2.0',
        '@xmlns:atom': 'http://www.w3.org/2005/Atom',
        '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        '@xmlns:yandex': 'http://news.yandex.ru',
        channel: {
          title: feed.title,
          link: feed.pageUrl,
          description: feed.description,
          language: feed.language,
          lastBuildDate: toRfc822(feed.updated),
          image: { url: feed.iconUrl, title: feed.title, link: feed.pageUrl },
          'atom:link': {
            '@rel': 'self',
            '@type': 'application/rss+xml',
            '@href': feed.selfUrl,
          },
          item: feed.items.map(toRssItem),
        },
      },
    },
    feedStyleSheet,
  );
}

/** `yandex:full-text` is the text alone: Yandex wants neither marks nor what every entry repeats. */
function toRssItem(item: FeedItem): XmlNode {
  return {
    title: item.title,
    link: item.url,
    guid: { '@isPermaLink': 'false', '#text': item.id },
    pubDate: toRfc822(item.published),
    'dc:creator': item.author.name,
    category: item.kind.label,
    // Unlike every other text of an item it is HTML.
    description: toHtml([item.summary]),
    'content:encoded': item.html,
    'yandex:full-text': item.text,
  };
}
