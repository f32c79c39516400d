import { DateTime } from '@/components/ui/date-time';

import { ReleaseItem } from './release-item';

import type { GovernmentBody, ReleaseSummary } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ReleaseListProps = {
  releases: readonly ReleaseSummary[];
  locale: Locale;
  /** A chronology shows what a note is about, other lists when it was published. */
  by?: 'publishedAt' | 'about';
  /** Left out where every row is of the same body. */
  bodies?: readonly GovernmentBody[];
};

export function ReleaseList({
  releases,
  locale,
  by = 'publishedAt',
  bodies = [],
}: ReleaseListProps) {
  return (
    <ul className="list">
      {releases.map((release) => (
        <ReleaseItem
          key={release.slug}
          release={release}
          locale={locale}
          headingLevel={3}
          bodyName={bodies.find(({ id }) => id === release.body)?.menuLabel[locale]}
          date={
            <DateTime
              value={by === 'about' ? (release.about ?? release.publishedAt) : release.publishedAt}
              locale={locale}
            />
          }
        />
      ))}
    </ul>
  );
}
