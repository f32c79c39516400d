import { words } from './words.ts';

import type { Language } from '../../content/languages.ts';
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

/** What reference managers have no field for: paragraph, version and source. */
export function toRemark(item: CitedItem): string {
  const { textVersion, source: label } = words[item.language];
  const { source } = item;
  const origin = source && [source.publisher, source.url].filter((part) => part !== undefined);
  return [
    ...toParagraph(item),
    `${textVersion} ${item.version}`,
    ...(origin ? [`${label}: ${origin.join(', ')}`] : []),
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
