import { Fragment } from 'react';
import { getLocale, getTranslations } from 'next-intl/server';

import { Pagination } from '@/components/record/pagination';
import { DateTime } from '@/components/ui/date-time';
import { SearchForm } from '@/components/ui/search-form';
import { isFew } from '@/lib/model/few';
import { toMoscowDay } from '@/lib/i18n/dates';
import { paths } from '@/lib/routes/paths';

import { ReleaseList } from './release-list';
import { StartsOfYears } from './starts-of-years';

import type { BodyChronology } from '@/lib/model/chronology';
import type { ReleaseSummary } from '@/lib/model/summary';

type ChronologyProps = { body: string; chronology: BodyChronology };

/** A body's documents by the year that they are about; where they are many, with the ways to a year and to words. */
export async function Chronology({ body, chronology }: ChronologyProps) {
  const locale = await getLocale();
  const t = await getTranslations('Chronology');
  const { documents, counts, years } = chronology;
  const byYear = Map.groupBy(documents.items, (release) => dateOf(release).slice(0, 4));
  const amounts = (['releases', 'notes'] as const).filter((name) => counts[name] > 0);

  return (
    <>
      <h2 id="documents">
        {amounts.length === 0
          ? t('empty')
          : amounts.map((name, index) => (
              <Fragment key={name}>
                {index > 0 && ', '}
                <span className="glue">{t(name, { count: counts[name] })}</span>
              </Fragment>
            ))}
      </h2>
      {counts.notes > 0 && <p className="meta">{t('placed')}</p>}
      {!isFew(documents.total) && (
        <>
          <SearchForm
            action={paths.search(locale)}
            id="q-body"
            label={t('search')}
            placeholder={t('search')}
            button={t('find')}
            body={body}
          />
          <StartsOfYears body={body} years={years} />
        </>
      )}
      {[...byYear].map(([year, releases]) => (
        <section key={year} className="day" id={`y${year}`}>
          <h3>{year}</h3>
          <ReleaseList
            releases={releases}
            isNested
            renderDate={(release) => (
              <span>
                {release.about !== undefined && t('about')}{' '}
                <DateTime value={dateOf(release)} locale={locale} />
              </span>
            )}
          />
        </section>
      ))}
      <Pagination
        {...documents}
        hrefOf={(page) => `${paths.body(locale, body, { page })}#documents`}
      />
    </>
  );
}

function dateOf({ about, publishedAt }: ReleaseSummary): string {
  return toMoscowDay(about ?? publishedAt);
}
