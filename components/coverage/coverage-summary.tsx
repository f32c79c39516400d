import { getLocale, getTranslations } from 'next-intl/server';

import { paths } from '@/lib/routes/paths';

import { ShareTable } from './share-table';

import './coverage.css';

import type { BodyChoice } from '@/lib/model/body';
import type { Coverage } from '@/lib/model/coverage';

type CoverageSummaryProps = { coverage: Coverage; bodies: readonly BodyChoice[] };

/** How much is in both languages: in a sentence, by body in the order of the menu, by year. */
export async function CoverageSummary({ coverage, bodies }: CoverageSummaryProps) {
  const locale = await getLocale();
  const t = await getTranslations('CoverageSummary');
  const { releases, notes, years } = coverage;
  const byBody = bodies.flatMap(({ id, label }) => {
    const share = coverage.bodies.find(({ key }) => key === id);
    const href = paths.releases(locale, { body: id, lang: 'both' });
    return share ? [{ ...share, label, href }] : [];
  });

  return (
    <>
      <div className="page-head">
        <h1>{t('title')}</h1>
        <p>{t('description')}</p>
        <p>
          {releases.total === 0
            ? t('empty')
            : t('releases', { total: releases.total, translated: releases.translated })}
        </p>
        {notes.total > 0 && (
          <p className="meta">{t('notes', { total: notes.total, translated: notes.translated })}</p>
        )}
      </div>
      {releases.total > 0 && (
        <div className="share-tables">
          <ShareTable caption={t('byBody')} head={t('body')} rows={byBody} />
          <ShareTable
            caption={t('byYear')}
            head={t('year')}
            rows={years.map((share) => ({
              ...share,
              label: share.key,
              href: paths.releases(locale, { year: Number(share.key), lang: 'both' }),
            }))}
          />
        </div>
      )}
      {byBody.length > 0 && byBody.length < bodies.length && (
        <p className="meta">{t('otherBodies')}</p>
      )}
    </>
  );
}
