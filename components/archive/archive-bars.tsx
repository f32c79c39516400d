import { getLocale, getTranslations } from 'next-intl/server';

import { PeriodBars } from '@/components/ui/period-bars';
import { monthsOf, toYearRuns } from '@/lib/model/period';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { Archive } from '@/lib/model/archive';

type ArchiveBarsProps = {
  archive: Archive;
  /** Its twelve months; absent: every year. */
  year?: string;
};

/** Periods by how much each has; one without releases is shown as a gap. */
export async function ArchiveBars({ archive, year }: ArchiveBarsProps) {
  const locale = await getLocale();
  const t = await getTranslations('Archive');
  const numbers = await getTranslations('Numbers');
  const periods =
    year === undefined
      ? toYearRuns(archive.years).map((run) => ({ ...run, period: run.text, name: run.text }))
      : monthsOf(year).map((period) => ({
          period,
          text: formatDate(period, locale, 'monthShort'),
          name: formatDate(period, locale),
          count: archive.months.get(period) ?? 0,
        }));

  return (
    <PeriodBars
      label={t(year === undefined ? 'years' : 'months')}
      periods={periods.map(({ period, text, name, count }) => ({
        ...{ key: period, text, count },
        shown: numbers('count', { count }),
        spoken: t('spoken', { period: name, count }),
        ...(count > 0 && { href: paths.archive(locale, period) }),
      }))}
    />
  );
}
