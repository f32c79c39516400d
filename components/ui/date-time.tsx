import { formatDate, toMoscowDay } from '@/lib/i18n/dates';

import type { DateStyle } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/routing';

type DateTimeProps = { value: string; locale: Locale; format?: DateStyle };

/** The only way to print a date: words at the precision that the record has. */
export function DateTime({ value, locale, format = 'long' }: DateTimeProps) {
  return <time dateTime={toMoscowDay(value)}>{formatDate(value, locale, format)}</time>;
}
