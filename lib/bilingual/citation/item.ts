import { toMoscowDay } from '../../content/record/moscow-day.ts';
import { toStatus } from './words.ts';

import type { Language } from '../../content/languages.ts';
import type { GovernmentBody, LocalizedRelease, Site } from '../../content/types.ts';

/** The one kind of item that is cited here: a text of a release or a note, as this portal shows it. */
export type CitedItem = {
  slug: string;
  /** Of the text; the whole citation speaks it, whatever the reader's interface. */
  language: Language;
  kind: LocalizedRelease['kind'];
  /** As it is recorded. */
  title: string;
  /** The body that issued it; of notes the portal. */
  author: string;
  site: string;
  /** The Moscow day on which it was published, like 2015-01-25. */
  day: string;
  /** What readers have to know before they take the text for official; absent: it is as published. */
  status?: string;
  /** Where the text was taken from, as recorded. */
  source?: { publisher: string; url?: string };
  /** The first digits of the hash of the text cited. */
  version: string;
  /** The permanent address at this portal, with the paragraph. */
  url: string;
  /** The number of the paragraph cited; absent: the whole text. */
  paragraph?: number;
  /** When it was read. Absent: not said. Null: left open, to be filled in by whoever cites. */
  accessed?: string | null;
};

type Cited = {
  release: Pick<LocalizedRelease, 'slug' | 'kind' | 'publishedAt'>;
  language: Language;
  text: Pick<
    LocalizedRelease['text'],
    'title' | 'origin' | 'translatedFrom' | 'source' | 'sha256'
  > & {
    blocks: readonly { id: string }[];
  };
  body: Pick<GovernmentBody, 'name'>;
  site: Pick<Site, 'name' | 'demonstration'>;
  /** Of the text in its language, with the paragraph. */
  url: string;
  /** The id of a block of the text; throws a `RangeError` when it has none of that id. */
  paragraph?: string | undefined;
  accessed?: string | null | undefined;
};

const versionLength = 8;

/** What the formats say about a text, from the record in either shape. */
export function toCitedItem(cited: Cited): CitedItem {
  const { release, language, text, body, site, url, accessed } = cited;
  const isNote = release.kind === 'note';
  const status = toStatus(text, language, site.demonstration === true);

  return {
    slug: release.slug,
    language,
    kind: release.kind,
    title: text.title,
    author: (isNote ? site : body).name[language],
    site: site.name[language],
    day: toMoscowDay(release.publishedAt),
    ...(status !== undefined && { status }),
    // A note's source is the portal itself.
    ...(!isNote && { source: toSource(text.source, language) }),
    version: text.sha256.slice(0, versionLength),
    url,
    ...(cited.paragraph !== undefined && { paragraph: numberOf(cited.paragraph, text.blocks) }),
    ...(accessed !== undefined && { accessed }),
  };
}

function toSource({ publisher, url }: Cited['text']['source'], language: Language) {
  return { publisher: publisher[language], ...(url !== undefined && { url }) };
}

/** As paragraphs are counted on the page. */
function numberOf(id: string, blocks: readonly { id: string }[]): number {
  const index = blocks.findIndex((block) => block.id === id);
  if (index < 0) throw new RangeError(`The text has no block ${id}.`);
  return index + 1;
}
