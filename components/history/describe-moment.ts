import { getTranslations } from 'next-intl/server';

import { formatDate, formatTime } from '@/lib/i18n/dates';

import type { Locale } from '@/lib/i18n/routing';

/** A date of the record, with the time where it has one: two revisions can be of one day. */
export async function describeMoment(value: string, locale: Locale): Promise<string> {
  const t = await getTranslations('DocumentHead');
  const time = formatTime(value, locale);
  const date = formatDate(value, locale);
  return time === null ? date : date + t('moscowTime', { time });
}
