import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import type { ReactNode } from 'react';

type NeighboursProps = {
  label: string;
  /** Those that have releases, in order of time. */
  periods: readonly string[];
  current: string;
  /** Other ways to go on. */
  children?: ReactNode;
};

/** The ways to the periods beside this one that have releases. */
export async function Neighbours({ label, periods, current, children }: NeighboursProps) {
  const locale = await getLocale();
  const earlier = periods.findLast((other) => other < current);
  const later = periods.find((other) => other > current);
  if (earlier === undefined && later === undefined && children === undefined) return null;
  const t = await getTranslations('Archive');

  return (
    <nav className="pages" aria-label={label}>
      {earlier !== undefined && (
        <AppLink rel="prev" href={paths.archive(locale, earlier)}>
          {t('earlier', { period: formatDate(earlier, locale) })}
        </AppLink>
      )}{' '}
      {children}{' '}
      {later !== undefined && (
        <AppLink rel="next" href={paths.archive(locale, later)}>
          {t('later', { period: formatDate(later, locale) })}
        </AppLink>
      )}
    </nav>
  );
}
