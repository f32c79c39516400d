import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/paths';

import { YearBars } from './year-bars';

import type { Archive } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ArchiveOverviewProps = { archive: Archive; locale: Locale };

/** Every year as a bar, and under each year its months with releases, newest first. */
export async function ArchiveOverview({ archive, locale }: ArchiveOverviewProps) {
  const t = await getTranslations('Archive');
  const years = [...archive.years].reverse();

  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        {years.length === 0 && <p>{t('empty')}</p>}
      </div>
      <YearBars archive={archive} locale={locale} />
      {years.map(([year, count]) => (
        <section key={year} className="day">
          <h2 className="label">
            <AppLink href={paths.archive(locale, year)}>{year}</AppLink>{' '}
            <small>{t('count', { count })}</small>
          </h2>
          <ul className="months">
            {[...archive.months]
              .filter(([month]) => month.startsWith(year))
              .map(([month, inMonth]) => (
                <li key={month}>
                  <AppLink href={paths.archive(locale, month)}>
                    {formatDate(month, locale, 'monthOnly')}
                  </AppLink>{' '}
                  <span className="meta num">{t('count', { count: inMonth })}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
