import { useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { Typeset } from '@/components/ui/typeset';
import { pickLanguage } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';

import { Availability } from './availability';

import type { ReleaseSummary } from '@/lib/model/summary';
import type { Locale } from '@/lib/i18n/routing';
import type { ReactNode } from 'react';

type ReleaseItemProps = {
  release: ReleaseSummary;
  locale: Locale;
  headingLevel: 3 | 4;
  bodyName?: string | undefined;
  date?: ReactNode;
  /** What else is said of the release here. */
  children?: ReactNode;
};

/** A row of a list: the title's link covers it; a title without a translation stays in its language. */
export function ReleaseItem(props: ReleaseItemProps) {
  const { release, locale, headingLevel, bodyName, date, children } = props;
  const kinds = useTranslations('ReleaseKind');
  const title = pickLanguage(release.titles, locale);
  if (title === null) return null;

  const link = (
    <AppLink className="t" href={paths.release(locale, release.slug)} lang={title.language}>
      <Typeset text={title.value} language={title.language} />
    </AppLink>
  );

  return (
    <li className="item">
      {headingLevel === 3 ? <h3>{link}</h3> : <h4>{link}</h4>}
      <p className="meta">
        <span>{kinds(release.kind)}</span> {bodyName !== undefined && <span>{bodyName}</span>}{' '}
        {date} <Availability titles={release.titles} />
      </p>
      {children}
    </li>
  );
}
