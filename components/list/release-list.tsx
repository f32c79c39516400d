import { useLocale, useTranslations } from 'next-intl';

import { Availability } from '@/components/record/availability';
import { TitleLink } from '@/components/record/title-link';
import { DateTime } from '@/components/ui/date-time';
import { availableLanguages } from '@/lib/model/languages';

import type { ReactNode } from 'react';
import type { BodyChoice } from '@/lib/model/body';
import type { ReleaseSummary } from '@/lib/model/summary';

type ReleaseListProps<Release> = {
  releases: readonly Release[];
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
  bodies = [],
  isNested = false,
  renderDate,
  renderMore,
}: ReleaseListProps<Release>) {
  const locale = useLocale();
  const kinds = useTranslations('ReleaseKind');
  const Heading = isNested ? 'h4' : 'h3';

  return (
    <ul className={isNested ? undefined : 'list'}>
      {releases.map((release) => {
        const body = bodies.find(({ id }) => id === release.body);
        return (
          <li key={release.slug} className="item">
            <Heading>
              <TitleLink className="t" release={release} />
            </Heading>
            <p className="meta">
              <span>{kinds(release.kind)}</span> {body && <span>{body.label}</span>}{' '}
              {renderDate ? (
                renderDate(release)
              ) : (
                <DateTime value={release.publishedAt} locale={locale} />
              )}{' '}
              <Availability languages={availableLanguages(release.titles)} />
            </p>
            {renderMore?.(release)}
          </li>
        );
      })}
    </ul>
  );
}
