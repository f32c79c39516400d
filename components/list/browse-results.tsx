import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

import { CorpusLinks } from '@/components/record/corpus-links';
import { Pagination } from '@/components/record/pagination';
import { apiFiles } from '@/lib/routes/api-files';
import { paths } from '@/lib/routes/paths';

import { EmptyResult } from './empty-result';
import { FilterChips } from './filter-chips';
import { ReleaseList } from './release-list';

import type { BodyChoice } from '@/lib/model/body';
import type { Browse } from './use-browse';

type BrowseResultsProps = { browse: Browse; bodies: readonly BodyChoice[] };

/** Count, conditions, the list, and how it goes on: numbered pages, or more at the end where script runs. */
export function BrowseResults({ browse, bodies }: BrowseResultsProps) {
  const locale = useLocale();
  const t = useTranslations('BrowseResults');
  const list = useRef<HTMLDivElement>(null);
  const { query, items, isLive } = browse;

  // The reader goes on at the first new title, not at the end of the page.
  const goOnAt = useRef<number | null>(null);
  useEffect(() => {
    if (goOnAt.current === null || items.length <= goOnAt.current) return;
    list.current?.querySelectorAll<HTMLAnchorElement>('a.t')[goOnAt.current]?.focus();
    goOnAt.current = null;
  }, [items.length]);
  const showMore = () => {
    goOnAt.current = items.length;
    void browse.showMore();
  };

  return (
    <section aria-labelledby="count" aria-busy={browse.isLoading}>
      <div role="status">
        <h2 id="count" className="label">
          {t('count', { count: browse.total })}
        </h2>
      </div>
      <FilterChips query={query} bodies={bodies} onChoose={browse.choose} />
      {browse.isFailed && (
        <p className="notice" role="alert">
          {t('failed')}{' '}
          <button type="button" className="link" onClick={browse.retry}>
            {t('retry')}
          </button>
        </p>
      )}
      {browse.total === 0 ? (
        <EmptyResult browse={browse} onChoose={browse.choose} />
      ) : (
        <div ref={list}>
          <ReleaseList releases={items} bodies={bodies} />
        </div>
      )}
      {isLive && query.page === 1 ? (
        browse.hasMore && (
          <button
            type="button"
            className="btn"
            disabled={browse.isLoading}
            onPointerEnter={browse.prepareMore}
            onFocus={browse.prepareMore}
            onClick={showMore}
          >
            {browse.isLoading ? t('loading') : t('more')}
          </button>
        )
      ) : (
        <Pagination
          page={query.page}
          pageCount={browse.pageCount}
          hrefOf={(page) => paths.releases(locale, { ...query, page })}
        />
      )}
      {browse.total > 0 && (
        <CorpusLinks of="ofList" hrefOf={(format) => apiFiles.corpus(format, query)} />
      )}
    </section>
  );
}
