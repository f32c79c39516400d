import { toMoscowDay } from '../model/moscow-day.ts';

import type { Language } from '../model/languages.ts';
import type { GovernmentBody } from '../model/body.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Origin } from '../model/text-status.ts';
import type { Site } from '../model/site.ts';

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
  /** Where it was read. */
  site: string;
  /** The Moscow day of the release, like 2015-01-25: that of its source, not of the portal. */
  day: string;
  /** What readers have to know before they take the text for official; absent: it is as published. */
  status?: string;
  /** Who translated it. */
  translator?: string;
  /** Who published it, or its original, before it was read here; absent: the text is the portal's own. */
  source?: CitedSource;
  /** When the portal published a text of its own, as far as the record says; of notes it is `day`. */
  portalDay?: string;
  /** The first digits of the hash of the text cited. */
  version: string;
  /** The permanent address at this portal, with the paragraph. */
  url: string;
  /** The number of the paragraph cited; absent: the whole text. */
  paragraph?: number;
  /** When it was read. Absent: not said. Null: left open, to be filled in by whoever cites. */
  accessed?: string | null;
};

export type CitedSource = {
  /**
   * What the source has to do with the text: it published this text; it published the original of this
   * portal's translation; or it is where the text was taken from, and no more is known.
   */
  role: 'publisher' | 'original' | 'source';
  publisher: string;
  url?: string;
};

export type CitedText = {
  release: Pick<LocalizedRelease, 'slug' | 'kind' | 'publishedAt'>;
  language: Language;
  text: Pick<
    LocalizedRelease['text'],
    'title' | 'origin' | 'translator' | 'source' | 'addedAt' | 'sha256'
  >;
  /** What the text is, in its own language (`citeStatus` of lib/i18n); undefined: as published. */
  status: string | undefined;
  body: Pick<GovernmentBody, 'name'>;
  site: Pick<Site, 'name' | 'demonstration'>;
  /** Of the text in its language, with the paragraph. */
  url: string;
  /** Its number, as the page counts. */
  paragraph?: number | undefined;
  accessed?: string | null | undefined;
};

const versionLength = 8;

const roles: Partial<Record<Origin, CitedSource['role']>> = {
  'as-published': 'publisher',
  'portal-translation': 'original',
};

/** What the formats say about a text, from the record in either shape. */
export function toCitedItem(cited: CitedText): CitedItem {
  const { release, language, text, status, body, site, url, accessed } = cited;
  const { title, origin, addedAt, sha256 } = text;
  const isNote = release.kind === 'note';
  const translator = toTranslator(text, language, site);
  // What a program made for demonstration was published by nobody.
  const isReproduced = !isNote && site.demonstration !== true;

  return {
    ...{ slug: release.slug, language, kind: release.kind, title },
    author: (isNote ? site : body).name[language],
    site: site.name[language],
    day: toMoscowDay(release.publishedAt),
    ...(status !== undefined && { status }),
    ...(translator !== undefined && { translator }),
    ...(isReproduced && { source: toSource(origin, text.source, language) }),
    ...(origin === 'portal-translation' &&
      addedAt !== undefined && { portalDay: toMoscowDay(addedAt) }),
    version: sha256.slice(0, versionLength),
    url,
    ...(cited.paragraph !== undefined && { paragraph: cited.paragraph }),
    ...(accessed !== undefined && { accessed }),
  };
}

function toSource(
  origin: Origin,
  { publisher, url }: CitedText['text']['source'],
  language: Language,
): CitedSource {
  return {
    role: roles[origin] ?? 'source',
    publisher: publisher[language],
    ...(url !== undefined && { url }),
  };
}

/** As recorded; this portal's translations are the portal's unless somebody else is named. */
function toTranslator(
  { origin, translator }: CitedText['text'],
  language: Language,
  { name }: CitedText['site'],
): string | undefined {
  const named = translator?.[language];
  if (origin !== 'portal-translation') return named;
  return named === undefined || named.startsWith(name[language]) ? name[language] : named;
}
