import { DateTime } from '@/components/ui/date-time';
import { formatDate, toMoscowDay } from '@/lib/i18n/dates';

import { ReleaseItem } from './release-item';

import type { GovernmentBody } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';
import type { Locale } from '@/lib/i18n/routing';

type ReleaseDaysProps = {
  releases: readonly ReleaseSummary[];
  bodies: readonly GovernmentBody[];
  locale: Locale;
};

/** A list by days of Moscow, in the order given. */
export function ReleaseDays({ releases, bodies, locale }: ReleaseDaysProps) {
  const days = Map.groupBy(releases, (release) => toMoscowDay(release.publishedAt));

  return [...days].map(([day, releasesOfDay]) => (
    <section key={day} className="day" id={day}>
      <h3>
        <DateTime value={day} locale={locale} /> <small>{formatDate(day, locale, 'weekday')}</small>
      </h3>
      <ul>
        {releasesOfDay.map((release) => (
          <ReleaseItem
            key={release.slug}
            release={release}
            locale={locale}
            headingLevel={4}
            bodyName={bodies.find(({ id }) => id === release.body)?.menuLabel[locale]}
          />
        ))}
      </ul>
    </section>
  ));
}
