import { timeZone } from './formats.ts';
import { regionalTags } from './language-names.ts';

import type { Locale } from './routing.ts';

export { toMoscowDay } from '../model/moscow-day.ts';

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
  /** 14:30 */
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Style = keyof typeof options;
export type DateStyle = Exclude<Style, 'time'>;

/**
 * A date of the record in words, at the precision that it has: an instant is shown on its Moscow day,
 * a day stays itself, a month or a year stays a month or a year. Spaces inside are no-break spaces.
 */
export function formatDate(value: string, locale: Locale, style: DateStyle = 'long'): string {
  if (yearOnly.test(value)) return format(`${value}-07-01`, locale, 'year');
  if (monthOnly.test(value))
    return format(`${value}-15`, locale, style === 'long' ? 'month' : style);
  return format(value, locale, style);
}

/** The time of an instant in Moscow, like 14:30; a day has none. */
export function formatTime(value: string, locale: Locale): string | null {
  return value.includes('T') ? format(value, locale, 'time') : null;
}

/** Made once each: making one costs more than all the dates of a page, on a phone a tenth of a second. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(value: string, locale: Locale, style: Style): string {
  // Noon in UTC is the same calendar day in Moscow under every rule that the zone has had.
  const date = new Date(dayOnly.test(value) ? `${value}T12:00:00Z` : value);
  const formatter =
    formatters.get(locale + style) ??
    new Intl.DateTimeFormat(regionalTags[locale], { timeZone, ...options[style] });
  formatters.set(locale + style, formatter);
  return formatter.format(date).replaceAll(' ', '\u00A0');
}
