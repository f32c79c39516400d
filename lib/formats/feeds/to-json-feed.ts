import { toRfc3339 } from './feed-dates.ts';

import type { Feed } from './feed.ts';

/** JSON Feed 1.1; what its authors have no key for stands under `_parallel`. */
export function toJsonFeed(feed: Feed, aboutUrl: string): string {
  const { language, publisher } = feed;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.selfUrl,
    description: feed.description,
    icon: feed.iconUrl,
    language,
    authors: [publisher],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: toRfc3339(item.published),
      date_modified: toRfc3339(item.updated),
      authors: [item.author],
      tags: [item.kind.label],
      language,
      _parallel: { about: aboutUrl, origin: item.origin, sha256: item.sha256 },
    })),
  })}\n`;
}
