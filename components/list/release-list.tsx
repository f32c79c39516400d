import { useTranslations } from 'next-intl';

import { Availability } from '@/components/record/availability';
import { TitleLink } from '@/components/record/title-link';
import { DateTime } from '@/components/ui/date-time';
import { availableLanguages } from '@/lib/model/languages';

import type { ReactNode } from 'react';
import type { BodyChoice } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';
import type { Locale } from '@/lib/i18n/routing';

type ReleaseListProps<Release> = {
  releases: readonly Release[];
  locale: Locale;
  /** Left out where every row is of the same body. */
  bodies?: readonly BodyChoice[];
  /** A list within a section of a list has smaller headings, and no frame of its own. */
  isNested?: boolean;
  /** Absent: when it was published. */
  renderDate?: (release: Release) => ReactNode;
  /** What else is said of a release here. */
  renderMore?: (release: Release) => ReactNode;
};

/** Releases as rows: the link of a title covers its row. */
export function ReleaseList<Release extends ReleaseSummary>({
  releases,
  locale,
  bodies = [],
  isNested = false,
  renderDate = ({ publishedAt }) => <DateTime value={publishedAt} locale={locale} />,
  renderMore,
}: ReleaseListProps<Release>) {
  const kinds = useTranslations('ReleaseKind');
  const Heading = isNested ? 'h4' : 'h3';

  return (
    <ul className={isNested ? undefined : 'list'}>
      {releases.map((release) => {
        const body = bodies.find(({ id }) => id === release.body);
        return (
          <li key={release.slug} className="item">
            <Heading>
              <TitleLink className="t" release={release} locale={locale} />
            </Heading>
            <p className="meta">
              <span>{kinds(release.kind)}</span> {body && <span>{body.label}</span>}{' '}
              {renderDate(release)} <Availability languages={availableLanguages(release.titles)} />
            </p>
            {renderMore?.(release)}
          </li>
        );
      })}
    </ul>
  );
}
