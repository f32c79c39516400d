import { getTranslations } from 'next-intl/server';

import { DateTime } from '@/components/ui/date-time';
import { PeriodBars } from '@/components/ui/period-bars';
import { toYearRuns } from '@/lib/content/record/period';
import { toMoscowDay } from '@/lib/i18n/dates';

import { ReleaseItem } from './release-item';

import type { Page, PeriodCount } from '@/lib/content/store';
import type { ReleaseSummary } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ChronologyProps = {
  documents: Page<ReleaseSummary>;
  years: readonly PeriodCount[];
  locale: Locale;
};

/** A body's documents by the year that they are about, with the years as bars. */
export async function Chronology({ documents, years, locale }: ChronologyProps) {
  const t = await getTranslations('Chronology');
  const numbers = await getTranslations('Numbers');
  const byYear = Map.groupBy(documents.items, (release) => dateOf(release).slice(0, 4));
  const runs = toYearRuns(new Map(years.map(({ period, count }) => [period, count])));

  return (
    <>
      <h2>{t('count', { count: documents.total })}</h2>
      {runs.length > 1 && (
        <PeriodBars
          label={t('years')}
          periods={runs.map(({ text, count }) => ({
            key: text,
            text,
            count,
            shown: numbers('count', { count }),
            spoken: t('spoken', { year: text, count }),
            ...(byYear.has(text) && { href: `#y${text}` }),
          }))}
        />
      )}
      {[...byYear].map(([year, releases]) => (
        <section key={year} className="day" id={`y${year}`}>
          <h3>{year}</h3>
          <ul>
            {releases.map((release) => (
              <ReleaseItem
                key={release.slug}
                release={release}
                locale={locale}
                headingLevel={4}
                date={<DateTime value={dateOf(release)} locale={locale} />}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function dateOf({ about, publishedAt }: ReleaseSummary): string {
  return toMoscowDay(about ?? publishedAt);
}
