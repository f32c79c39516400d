import type { Language } from '../../content/languages.ts';
import type { Origin, ReleaseKind } from '../../content/types.ts';

type Words = {
  kinds: Record<ReleaseKind, string>;
  /** Only what a reader could otherwise take for the words of the body itself. */
  origins: Partial<Record<Origin, string>>;
  demonstration: string;
  translatedFrom: Record<Language, string>;
  website: string;
  paragraph: string;
  version: string;
  textVersion: string;
  source: string;
  published: string;
  accessed: string;
  /** What stands where a reader fills in the day. */
  blankDay: string;
  /** A kind and its day: press release of 25 January 2015. */
  dated: (kind: string, day: string) => string;
  /** The marks around a title, and those within it. */
  quotes: { outer: readonly [string, string]; inner: readonly [string, string] };
  /** American habit: the comma stands before the closing mark. */
  commaWithin: boolean;
  /** The name of the language in BibTeX. */
  babel: string;
};

/** The words of citations. They follow the text and not the interface, so they are not messages. */
export const words: Record<Language, Words> = {
  ru: {
    kinds: {
      'press-release': 'сообщение для прессы',
      statement: 'заявление',
      transcript: 'стенограмма',
      interview: 'ответы на вопросы',
      document: 'документ',
      note: 'справка портала',
    },
    origins: {
      'official-translation': 'официальный перевод{from}',
      'unofficial-translation': 'неофициальный перевод{from}',
      'portal-translation': 'редакционный перевод{from}, не официальный',
      unknown: 'происхождение текста неизвестно',
    },
    demonstration: 'демонстрационный текст, никем не опубликован',
    translatedFrom: { ru: ' с русского', en: ' с английского' },
    website: 'сайт',
    paragraph: 'абз.',
    version: 'версия',
    textVersion: 'версия текста',
    source: 'источник',
    published: 'Дата публикации',
    accessed: 'дата обращения',
    blankDay: 'ДД.ММ.ГГГГ',
    dated: (kind, day) => `${kind} от ${day}`,
    quotes: { outer: ['«', '»'], inner: ['„', '“'] },
    commaWithin: false,
    babel: 'russian',
  },
  en: {
    kinds: {
      'press-release': 'press release',
      statement: 'statement',
      transcript: 'transcript',
      interview: 'interview',
      document: 'document',
      note: 'note by the portal',
    },
    origins: {
      'official-translation': 'official translation{from}',
      'unofficial-translation': 'unofficial translation{from}',
      'portal-translation': 'editorial translation{from}, not official',
      unknown: 'origin of the text unknown',
    },
    demonstration: 'demonstration text, published by nobody',
    translatedFrom: { ru: ' from Russian', en: ' from English' },
    website: 'website',
    paragraph: 'para.',
    version: 'Version',
    textVersion: 'text version',
    source: 'source',
    published: 'Date of publication',
    accessed: 'accessed',
    blankDay: 'DD.MM.YYYY',
    dated: (kind, day) => `${kind} of ${day}`,
    quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
    commaWithin: true,
    babel: 'english',
  },
};

type TextOrigin = { origin: Origin; translatedFrom?: Language | undefined };

/** What is said beside the kind of a text: nothing when it is as published, or the portal's own note. */
export function toStatus(
  { origin, translatedFrom }: TextOrigin,
  language: Language,
  isDemonstration: boolean,
): string | undefined {
  const { origins, demonstration, translatedFrom: from } = words[language];
  if (isDemonstration) return demonstration;
  return origins[origin]?.replace(
    '{from}',
    translatedFrom === undefined ? '' : from[translatedFrom],
  );
}
