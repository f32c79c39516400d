import { localizeRelease } from '../../model/localize.ts';
import { formatDate } from '../../i18n/dates.ts';
import { autonyms } from '../../i18n/language-names.ts';
import { sayStatuses } from '../../i18n/text-status.ts';
import { paths } from '../../routes/paths.ts';
import { toFeedDates } from './feed-dates.ts';
import { toPlainText } from '../plain-text.ts';
import { toItemHtml } from './item-html.ts';
import { toNameUrn } from './name-uuid.ts';

import type { Release } from '../../model/release.ts';
import type { GovernmentBody } from '../../model/body.ts';
import type { Language } from '../../model/languages.ts';
import type { LocalizedRelease } from '../../model/localized-release.ts';
import type { ShownBlock } from '../../model/shown-text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { FeedItem } from './feed.ts';

type ItemContext = {
  language: Language;
  origin: string;
  words: Translator;
  body: GovernmentBody;
  /** What every page of demonstration records says. */
  warning: string | null;
  /** How many characters of the text it may have: whole blocks, the first one in any case. */
  longest: number;
};

/** Feed readers show about this many characters before somebody opens an entry. */
const summaryLength = 300;

/** The text of a release in a language as an entry; null when there is no text in it. */
export function toItem(release: Release, context: ItemContext): FeedItem | null {
  const { language, origin, words, body, warning, longest } = context;
  const shown = localizeRelease(release, language, []);
  const stored = release.texts[language];
  if (!shown || shown.isFallback || !stored) return null;

  const { text } = shown;
  const status = sayStatuses(shown, language).join(' ');
  const blocks = takeBlocks(text.blocks, longest);
  const isWhole = blocks.length === text.blocks.length;
  const plain = toPlainText(text.lead, blocks);
  const head = words('Feeds.head', {
    kind: words(`ReleaseKind.${release.kind}`),
    body: body.name[language],
    date: formatDate(release.publishedAt, language),
  });
  const only = { ...release, texts: { [language]: stored } };

  return {
    id: toNameUrn(`${language}/releases/${release.slug}`),
    url: origin + paths.release(language, release.slug),
    title: text.title,
    summary: shorten([warning, status, plain.replaceAll(/\s+/gu, ' ')]),
    html: toItemHtml({
      head: [...(warning === null ? [] : [warning]), head, status],
      lead: text.lead,
      blocks,
      language,
      noteLabel: words('Feeds.note'),
      links: [...(isWhole ? [] : [toContinuation(shown, context)]), ...toFooter(shown, context)],
    }),
    text: plain,
    author: { name: body.name[language], url: origin + paths.body(language, body.id) },
    kind: { id: release.kind, label: words(`ReleaseKind.${release.kind}`) },
    origin: text.origin,
    sha256: text.sha256,
    ...toFeedDates(only),
  };
}

/** The blocks with which a text begins, as many as fit. */
function takeBlocks(blocks: readonly ShownBlock[], longest: number): readonly ShownBlock[] {
  let room = longest;
  const end = blocks.findIndex((block, index) => {
    room -= toPlainText(undefined, [block]).length;
    return room < 0 && index > 0;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

function toContinuation({ slug }: LocalizedRelease, { language, origin, words }: ItemContext) {
  const href = origin + paths.release(language, slug);
  return { label: words('Feeds.beginning'), links: [{ text: words('Feeds.whole'), href }] };
}

function toFooter(shown: LocalizedRelease, { language, origin, words }: ItemContext) {
  const { publisher, url } = shown.text.source;
  const pages = [language, ...shown.counterparts.map((counterpart) => counterpart.language)];
  return [
    { label: words('Feeds.source'), links: [{ text: publisher[language], href: url }] },
    {
      label: words('Feeds.pages'),
      links: pages.map((page) => ({
        text: autonyms[page],
        href: origin + paths.release(page, shown.slug),
        language: page,
      })),
    },
  ];
}

function shorten(parts: readonly (string | null)[]): string {
  const whole = parts.filter((part) => part !== null).join(' ');
  if (whole.length <= summaryLength) return whole;
  const cut = whole.slice(0, summaryLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
