import type { Language } from '../model/languages.ts';
import type { ReleaseKind } from '../model/kinds.ts';
import type { CitedSource } from './item.ts';

type Words = {
  kinds: Record<ReleaseKind, string>;
  website: string;
  paragraph: string;
  version: string;
  textVersion: string;
  /** What a source has to do with the text, and its name. */
  sources: Record<CitedSource['role'], (publisher: string) => string>;
  reproduced: (site: string) => string;
  translated: (translator: string) => string;
  published: string;
  /** APA: where a date would stand, and of a translation the year of its original. */
  noDate: string;
  translatorOf: (translator: string) => string;
  originalYear: (year: string) => string;
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
      interview: 'интервью',
      document: 'документ',
      note: 'справка портала',
    },
    website: 'сайт',
    paragraph: 'абз.',
    version: 'версия',
    textVersion: 'версия текста',
    sources: {
      publisher: (name) => `опубликовано: ${name}`,
      original: (name) => `оригинал опубликован: ${name}`,
      source: (name) => `источник: ${name}`,
    },
    reproduced: (site) => `воспроизведено: ${site}`,
    translated: (translator) => `перевод: ${translator}`,
    published: 'Дата публикации',
    noDate: 'б. д.',
    translatorOf: (translator) => `пер. ${translator}`,
    originalYear: (year) => `оригинал опубликован в ${year} г.`,
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
    website: 'website',
    paragraph: 'para.',
    version: 'Version',
    textVersion: 'text version',
    sources: {
      publisher: (name) => `published by ${name}`,
      original: (name) => `original published by ${name}`,
      source: (name) => `source: ${name}`,
    },
    reproduced: (site) => `reproduced by ${site}`,
    translated: (translator) => `translated by ${translator}`,
    published: 'Date of publication',
    noDate: 'n.d.',
    translatorOf: (translator) => `${translator}, Trans.`,
    originalYear: (year) => `Original work published ${year}`,
    accessed: 'accessed',
    blankDay: 'DD.MM.YYYY',
    dated: (kind, day) => `${kind} of ${day}`,
    quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
    commaWithin: true,
    babel: 'english',
  },
};
