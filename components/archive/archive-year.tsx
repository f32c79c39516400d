import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { isFew } from '@/lib/model/few';
import { paths } from '@/lib/routes/paths';

import { ArchiveBars } from './archive-bars';
import { Neighbours } from './neighbours';

import type { Archive } from '@/lib/model/archive';
import type { ReactNode } from 'react';

type ArchiveYearProps = {
  archive: Archive;
  year: string;
  /** The list of the year, where that is few. */
  children: ReactNode;
};

/** A year by its months, or by its titles where they are few. */
export async function ArchiveYear({ archive, year, children }: ArchiveYearProps) {
  const locale = await getLocale();
  const t = await getTranslations('Archive');
  const count = archive.years.get(year) ?? 0;

  return (
    <>
      <div className="page-head">
        <h1>{t('titleOf', { period: year })}</h1>
        <p className="meta">{t('count', { count })}</p>
      </div>
      {isFew(count) ? (
        <>
          {count > 0 && <h2 className="visually-hidden">{t('days')}</h2>}
          {children}
        </>
      ) : (
        <ArchiveBars archive={archive} year={year} />
      )}
      <Neighbours label={t('neighbourYears')} periods={[...archive.years.keys()]} current={year}>
        {isFew(count) ? undefined : (
          <AppLink href={paths.releases(locale, { year: Number(year) })}>{t('inList')}</AppLink>
        )}
      </Neighbours>
    </>
  );
}
