/**
 * What the service worker writes into the pages that the portal made for it (lib/formats/lite). Their words are
 * in them already, hidden. A worker has no parser of HTML; what is looked for is markup that nothing else
 * on these pages can be, because text in them is escaped.
 */
export type ListedRelease = {
  slug: string;
  href: string;
  /** As it stands in the HTML of the copy. */
  title: string;
  language: string;
  /** ISO 8601. */
  savedAt: string;
};

const timeZone = 'Europe/Moscow';

/** A kept copy says since when it is kept. */
export function showSavedLine(html: string, savedAt: string): string {
  return fillTimes(reveal(html, 'saved'), savedAt);
}

type OfflinePage = {
  /** Another page was asked for, and is not there. */
  isStandIn: boolean;
  kept: readonly ListedRelease[];
  recent: readonly ListedRelease[];
};

/** The page of what is kept on this device. */
export function fillOfflinePage(html: string, { isStandIn, kept, recent }: OfflinePage): string {
  const listed = fillList(fillList(html, 'kept', kept), 'recent', recent);
  const said = isStandIn ? reveal(listed, 'not-saved') : listed;
  if (kept.length + recent.length === 0) return said;
  return reveal(said, 'remove-all').replace('<p id="empty">', '<p id="empty" hidden="">');
}

/** Title and language of a copy; null when it is none of a release. */
export function readTitle(html: string): { title: string; language: string } | null {
  const [, language, title] = /<h1[^<>]*\slang="([a-z-]+)"[^<>]*>(.*?)<\/h1>/su.exec(html) ?? [];
  return language === undefined || title === undefined ? null : { title, language };
}

function reveal(html: string, id: string): string {
  const tag = new RegExp(`(<[a-z]+[^<>]*\\sid="${id}"[^<>]*?) hidden=""`, 'u');
  return html.replace(tag, '$1');
}

function fillList(html: string, id: string, items: readonly ListedRelease[]): string {
  if (items.length === 0) return html;
  const section = new RegExp(`<section id="${id}"[^<>]*>.*?</section>`, 'su');
  return reveal(html, id).replace(section, (found) =>
    found.replace(/<li hidden="">(.*?)<\/li>/su, (_, pattern: string) =>
      items.map((item) => `<li>${fillItem(pattern, item)}</li>`).join(''),
    ),
  );
}

function fillItem(pattern: string, { savedAt, ...item }: ListedRelease): string {
  const values: Record<string, string> = {
    '{slug}': item.slug,
    '#href': item.href,
    '{title}': item.title,
    zxx: item.language,
  };
  const filled = pattern.replace(/\{[a-z]+\}|#href|zxx/gu, (found) => values[found] ?? found);
  return fillTimes(filled, savedAt);
}

function fillTimes(html: string, moment: string): string {
  return html.replace(
    /<span([^<>]*) data-locale="([a-zA-Z-]+)"><\/span>/gu,
    (_, attributes: string, locale: string) =>
      `<time${attributes} datetime="${moment}">${format(moment, locale)}</time>`,
  );
}

function format(moment: string, locale: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  const words = new Intl.DateTimeFormat(locale, style).format(new Date(moment));
  // As the portal writes its dates: no line ends inside of one.
  return words.replaceAll(/[ \u00A0]/gu, '&nbsp;');
}
