import { getLocale, getTranslations } from 'next-intl/server';

import { PeriodBars } from '@/components/ui/period-bars';
import { monthsOf } from '@/lib/model/period';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { Archive } from '@/lib/model/archive';

type MonthBarsProps = { archive: Archive; year: string };

/** The twelve months of a year; one without releases is shown as a gap. */
export async function MonthBars({ archive, year }: MonthBarsProps) {
  const locale = await getLocale();
  const t = await getTranslations('Archive');
  const numbers = await getTranslations('Numbers');

  return (
    <PeriodBars
      label={t('months')}
      periods={monthsOf(year).map((month) => {
        const count = archive.months.get(month) ?? 0;
        return {
          key: month,
          text: formatDate(month, locale, 'monthShort'),
          count,
          shown: numbers('count', { count }),
          spoken: t('spoken', { period: formatDate(month, locale), count }),
          ...(count > 0 && { href: paths.archive(locale, month) }),
        };
      })}
    />
  );
}
