import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { isFew } from '@/lib/model/few';
import { paths } from '@/lib/routes/paths';

import { ArchiveBars } from './archive-bars';

import type { Archive } from '@/lib/model/archive';
import type { ReactNode } from 'react';

type ArchiveOverviewProps = {
  archive: Archive;
  /** The list of everything, where that is few. */
  children: ReactNode;
};

/** Every year as a bar, and the months of the newest one; a few titles need neither. */
export async function ArchiveOverview({ archive, children }: ArchiveOverviewProps) {
  const locale = await getLocale();
  const t = await getTranslations('Archive');
  const newest = [...archive.years.keys()].at(-1);

  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p className="meta">
          {newest === undefined ? t('empty') : t('count', { count: archive.total })}
        </p>
      </div>
      {isFew(archive.total) || newest === undefined ? (
        <>
          {newest !== undefined && <h2 className="visually-hidden">{t('days')}</h2>}
          {children}
        </>
      ) : (
        <>
          <ArchiveBars archive={archive} />
          <h2>
            <AppLink className="quiet" href={paths.archive(locale, newest)}>
              {newest}
            </AppLink>
          </h2>
          <ArchiveBars archive={archive} year={newest} />
        </>
      )}
    </>
  );
}
