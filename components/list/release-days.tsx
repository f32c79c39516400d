import { useLocale } from 'next-intl';

import { DateTime } from '@/components/ui/date-time';
import { formatDate, toMoscowDay } from '@/lib/i18n/dates';

import { ReleaseList } from './release-list';

import type { BodyChoice } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';

type ReleaseDaysProps = {
  releases: readonly ReleaseSummary[];
  bodies: readonly BodyChoice[];
};

/** A list by days of Moscow, in the order given. */
export function ReleaseDays({ releases, bodies }: ReleaseDaysProps) {
  const locale = useLocale();
  const days = Map.groupBy(releases, (release) => toMoscowDay(release.publishedAt));

  return [...days].map(([day, releasesOfDay]) => (
    <section key={day} className="day" id={day}>
      <h3>
        <DateTime value={day} locale={locale} /> <small>{formatDate(day, locale, 'weekday')}</small>
      </h3>
      <ReleaseList releases={releasesOfDay} {...{ bodies }} isNested renderDate={noDate} />
    </section>
  ));
}

/** The heading of the day has it. */
const noDate = () => null;
