import { DateTime } from '@/components/ui/date-time';

import { ReleaseItem } from './release-item';

import type { BodyChoice } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';
import type { Locale } from '@/lib/i18n/routing';

type ReleaseListProps = {
  releases: readonly ReleaseSummary[];
  locale: Locale;
  /** Left out where every row is of the same body. */
  bodies?: readonly BodyChoice[];
};

export function ReleaseList({ releases, locale, bodies = [] }: ReleaseListProps) {
  return (
    <ul className="list">
      {releases.map((release) => (
        <ReleaseItem
          key={release.slug}
          release={release}
          locale={locale}
          headingLevel={3}
          bodyName={bodies.find(({ id }) => id === release.body)?.label}
          date={<DateTime value={release.publishedAt} locale={locale} />}
        />
      ))}
    </ul>
  );
}
