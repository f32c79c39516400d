import { getLocale, getTranslations } from 'next-intl/server';

import { PeriodBars } from '@/components/ui/period-bars';
import { toYearRuns } from '@/lib/model/period';
import { paths } from '@/lib/routes/paths';

import type { Archive } from '@/lib/model/archive';

type YearBarsProps = { archive: Archive };

export async function YearBars({ archive }: YearBarsProps) {
  const locale = await getLocale();
  const t = await getTranslations('Archive');
  const numbers = await getTranslations('Numbers');

  return (
    <PeriodBars
      label={t('years')}
      periods={toYearRuns(archive.years).map(({ text, count }) => ({
        key: text,
        text,
        count,
        shown: numbers('count', { count }),
        spoken: t('spoken', { period: text, count }),
        ...(count > 0 && { href: paths.archive(locale, text) }),
      }))}
    />
  );
}
