import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/paths';

import { MonthCalendar } from './month-calendar';

import type { Archive, ArchivedMonth } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';
import type { ReactNode } from 'react';

type ArchiveMonthProps = {
  archive: Archive;
  archived: ArchivedMonth;
  locale: Locale;
  /** The list of the month; its days are anchors. */
  children: ReactNode;
};

/** A month by its days, with the ways to the months beside it that have releases. */
export async function ArchiveMonth(props: ArchiveMonthProps) {
  const { archive, archived, locale, children } = props;
  const { month } = archived;
  const t = await getTranslations('Archive');
  const count = archive.months.get(month) ?? 0;
  const months = [...archive.months.keys()];
  const earlier = months.findLast((other) => other < month);
  const later = months.find((other) => other > month);
  const [year = '', number = ''] = month.split('-');

  return (
    <>
      <div className="page-head">
        <h1>{t('titleOf', { period: formatDate(month, locale) })}</h1>
        <p className="meta">{count === 0 ? t('emptyMonth') : t('count', { count })}</p>
      </div>
      <h2 className="visually-hidden">{t('days')}</h2>
      {count > 0 && <MonthCalendar archived={archived} locale={locale} />}
      {children}
      <nav className="pages" aria-label={t('neighbours')}>
        {earlier !== undefined && (
          <AppLink rel="prev" href={paths.archive(locale, earlier)}>
            {t('earlier', { month: formatDate(earlier, locale) })}
          </AppLink>
        )}{' '}
        <AppLink href={paths.archive(locale, year)}>{year}</AppLink>{' '}
        <AppLink href={paths.releases(locale, { year: Number(year), month: Number(number) })}>
          {t('inList')}
        </AppLink>{' '}
        {later !== undefined && (
          <AppLink rel="next" href={paths.archive(locale, later)}>
            {t('later', { month: formatDate(later, locale) })}
          </AppLink>
        )}
      </nav>
    </>
  );
}
