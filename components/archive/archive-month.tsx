import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { isFew } from '@/lib/model/few';
import { formatDate } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import { MonthCalendar } from './month-calendar';
import { Neighbours } from './neighbours';

import type { Archive, ArchivedMonth } from '@/lib/model/archive';
import type { ReactNode } from 'react';

type ArchiveMonthProps = {
  archive: Archive;
  archived: ArchivedMonth;
  /** The list of the month; its days are anchors. */
  children: ReactNode;
};

/** A month by its days, with the ways to the months beside it that have releases. */
export async function ArchiveMonth(props: ArchiveMonthProps) {
  const locale = await getLocale();
  const { archive, archived, children } = props;
  const { month } = archived;
  const t = await getTranslations('Archive');
  const count = archive.months.get(month) ?? 0;
  const [year = '', number = ''] = month.split('-');

  return (
    <>
      <div className="page-head">
        <h1>{t('titleOf', { period: formatDate(month, locale) })}</h1>
        <p className="meta">{count === 0 ? t('emptyMonth') : t('count', { count })}</p>
      </div>
      <h2 className="visually-hidden">{t('days')}</h2>
      {!isFew(count) && <MonthCalendar archived={archived} />}
      {children}
      {count > archived.releases.length && (
        <p className="meta">{t('onlyNewest', { count: archived.releases.length })}</p>
      )}
      <Neighbours label={t('neighbours')} periods={[...archive.months.keys()]} current={month}>
        <AppLink href={paths.releases(locale, { year: Number(year), month: Number(number) })}>
          {t('inList')}
        </AppLink>
      </Neighbours>
    </>
  );
}
