import { timeZone } from './formats.ts';
import { regionalTags } from './language-names.ts';

import type { Locale } from './routing.ts';

export { toMoscowDay } from '../content/record/moscow-day.ts';

const dayOnly = /^\d{4}-\d{2}-\d{2}$/u;
const monthOnly = /^\d{4}-\d{2}$/u;
const yearOnly = /^\d{4}$/u;

const options = {
  /** 25 January 2015 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 25 January */
  dayAndMonth: { day: 'numeric', month: 'long' },
  /** Sunday */
  weekday: { weekday: 'long' },
  /** Sun */
  weekdayShort: { weekday: 'short' },
  /** January */
  monthOnly: { month: 'long' },
  /** Jan */
  monthShort: { month: 'short' },
  /** January 2015 */
  month: { month: 'long', year: 'numeric' },
  /** 2015; in Russian with «г.» */
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof options;

/**
 * A date of the record in words, at the precision that it has: an instant is shown on its Moscow day,
 * a day stays itself, a month or a year stays a month or a year. Spaces inside are no-break spaces.
 */
export function formatDate(value: string, locale: Locale, style: DateStyle = 'long'): string {
  if (yearOnly.test(value)) return format(`${value}-07-01`, locale, { year: 'numeric' });
  if (monthOnly.test(value)) {
    return format(`${value}-15`, locale, style === 'long' ? options.month : options[style]);
  }
  return format(value, locale, options[style]);
}

/** The time of an instant in Moscow, like 14:30; a day has none. */
export function formatTime(value: string, locale: Locale): string | null {
  if (!value.includes('T')) return null;
  return format(value, locale, { hour: '2-digit', minute: '2-digit' });
}

function format(value: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  // Noon in UTC is the same calendar day in Moscow under every rule that the zone has had.
  const date = new Date(dayOnly.test(value) ? `${value}T12:00:00Z` : value);
  const words = new Intl.DateTimeFormat(regionalTags[locale], { timeZone, ...parts }).format(date);
  return words.replaceAll(' ', '\u00A0');
}
