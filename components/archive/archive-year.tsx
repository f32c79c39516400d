import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { PeriodBars } from '@/components/ui/period-bars';
import { monthsOf } from '@/lib/content/record/period';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/paths';

import { YearBars } from './year-bars';

import type { Archive } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ArchiveYearProps = { archive: Archive; year: string; locale: Locale };

/** The twelve months of a year; one without releases is shown as a gap. */
export async function ArchiveYear({ archive, year, locale }: ArchiveYearProps) {
  const t = await getTranslations('Archive');
  const numbers = await getTranslations('Numbers');
  const count = archive.years.get(year) ?? 0;

  return (
    <>
      <div className="page-head">
        <h1>{t('titleOf', { period: year })}</h1>
        <p className="meta">{t('count', { count })}</p>
      </div>
      <YearBars archive={archive} locale={locale} current={year} />
      <h2>{t('months')}</h2>
      <PeriodBars
        label={t('months')}
        periods={monthsOf(year).map((month) => {
          const inMonth = archive.months.get(month) ?? 0;
          return {
            key: month,
            text: formatDate(month, locale, 'monthShort'),
            count: inMonth,
            shown: numbers('count', { count: inMonth }),
            spoken: t('spoken', { period: formatDate(month, locale), count: inMonth }),
            ...(inMonth > 0 && { href: paths.archive(locale, month) }),
          };
        })}
      />
      <AppLink className="more" href={paths.archive(locale)}>
        {t('all')}
      </AppLink>
    </>
  );
}
