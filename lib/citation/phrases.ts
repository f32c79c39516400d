import { words } from './words.ts';

import type { Language } from '../model/languages.ts';
import type { CitedItem } from './item.ts';

/** Ends a sentence that has no end of its own. */
export function endSentence(text: string): string {
  return /[.?!…][”’"]?$/u.test(text) ? text : `${text}.`;
}

/** Sentences one after the other, each with one full stop. */
export function toSentences(parts: readonly string[]): string {
  return parts.map(endSentence).join(' ');
}

export function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** 2015-01-25 → 25.01.2015. */
export function toDigits(day: string): string {
  return day.split('-').reverse().join('.');
}

/** 2015-01-25 → [2015, 1, 25]. */
export function toDateParts(day: string): readonly number[] {
  return day.split('-').map(Number);
}

const dayStyles = {
  /** 25 January 2015 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** January 25 */
  monthAndDay: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A day in words, with plain spaces: a citation is pasted anywhere. */
export function toWords(
  day: string,
  locale: Intl.LocalesArgument,
  style: keyof typeof dayStyles,
): string {
  const format = new Intl.DateTimeFormat(locale, { ...dayStyles[style], timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replaceAll(/\s/gu, ' ');
}

/** Press release; editorial translation from English, not official. */
export function toGenre({ kind, status, language }: CitedItem): string {
  const genre = capitalize(words[language].kinds[kind]);
  return status === undefined ? genre : `${genre}; ${status}`;
}

/** para. 2 */
export function toParagraph({ paragraph, language }: CitedItem): readonly string[] {
  return paragraph === undefined ? [] : [`${words[language].paragraph} ${paragraph}`];
}

/** original published by Consulate in Oslo */
export function toSourcePhrase({ source, language }: CitedItem): readonly string[] {
  return source === undefined ? [] : [words[language].sources[source.role](source.publisher)];
}

/** translated by Parallel */
export function toTranslatorPhrase({ translator, language }: CitedItem): readonly string[] {
  return translator === undefined ? [] : [words[language].translated(translator)];
}

/** Whether the text was published elsewhere, and was only read here. */
export function isReproduced({ source }: CitedItem): boolean {
  return source !== undefined && source.role !== 'original';
}

/**
 * The day on which what is cited was published: of a reproduction that of its source. Null: of this
 * portal's translation it is known of the original only.
 */
export function toIssuedDay({ source, day, portalDay }: CitedItem): string | null {
  return source?.role === 'original' ? (portalDay ?? null) : day;
}

/** What reference managers have no field for: paragraph, version, translator, source and who reproduces it. */
export function toRemark(item: CitedItem): string {
  const { source, day, site, language } = item;
  const { textVersion, reproduced } = words[language];
  const from = [
    ...toSourcePhrase(item),
    ...(source?.role === 'original' ? [toDigits(day)] : []),
    ...(source?.url === undefined ? [] : [source.url]),
  ];
  return [
    ...toParagraph(item),
    `${textVersion} ${item.version}`,
    ...toTranslatorPhrase(item),
    ...(from.length > 0 ? [from.join(', ')] : []),
    ...(isReproduced(item) ? [reproduced(site)] : []),
  ].join('; ');
}

/** A title between quotation marks; marks of the same kind within it become the inner ones. */
export function quoteTitle(title: string, language: Language, mark: string): string {
  const { quotes, commaWithin } = words[language];
  const [open, close] = quotes.outer;
  const [innerOpen, innerClose] = quotes.inner;
  const inner = title.replaceAll(open, innerOpen).replaceAll(close, innerClose);
  return commaWithin ? `${open}${inner}${mark}${close}` : `${open}${inner}${close}${mark}`;
}
