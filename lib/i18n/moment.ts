import { formatDate, formatTime } from './dates.ts';
import { getTranslator } from './translator.ts';

import type { Locale } from './routing.ts';

/** A date of the record, with the time where it has one: two revisions can be of one day. */
export function formatMoment(value: string, locale: Locale): string {
  const time = formatTime(value, locale);
  const date = formatDate(value, locale);
  return time === null ? date : date + getTranslator(locale)('DocumentHead.moscowTime', { time });
}
