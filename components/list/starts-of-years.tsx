import { getLocale, getTranslations } from 'next-intl/server';

import { PeriodBars } from '@/components/ui/period-bars';
import { toYearRuns } from '@/lib/model/period';
import { paths } from '@/lib/routes/paths';

import type { BodyChronology } from '@/lib/model/chronology';

type StartsOfYearsProps = { body: string; years: BodyChronology['years'] };

/** The years of a list in pages: each leads to where its documents begin. */
export async function StartsOfYears({ body, years }: StartsOfYearsProps) {
  const locale = await getLocale();
  if (years.length < 2) return null;
  const t = await getTranslations('Chronology');
  const numbers = await getTranslations('Numbers');
  const pages = new Map(years.map(({ year, page }) => [year, page]));

  return (
    <PeriodBars
      label={t('years')}
      periods={toYearRuns(new Map(years.map(({ year, count }) => [year, count]))).map(
        ({ text, count }) => {
          const page = pages.get(text);
          const spoken = t('spoken', { year: text, count });
          return {
            ...{ key: text, text, count, spoken },
            shown: numbers('count', { count }),
            ...(page !== undefined && { href: paths.body(locale, body, { page }, text) }),
          };
        },
      )}
    />
  );
}
