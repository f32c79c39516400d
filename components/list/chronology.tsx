import { getTranslations } from 'next-intl/server';

import { toMoscowDay } from '@/lib/i18n/dates';
import { DateTime } from '@/components/ui/date-time';

import { ReleaseItem } from './release-item';

import type { Page } from '@/lib/content/store';
import type { ReleaseSummary } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ChronologyProps = { documents: Page<ReleaseSummary>; locale: Locale };

/** A body's documents by the year that they are about. */
export async function Chronology({ documents, locale }: ChronologyProps) {
  const t = await getTranslations('Chronology');
  const years = Map.groupBy(documents.items, (release) => dateOf(release).slice(0, 4));

  return (
    <>
      <h2>{t('count', { count: documents.total })}</h2>
      {[...years].map(([year, releases]) => (
        <section key={year} className="day">
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
