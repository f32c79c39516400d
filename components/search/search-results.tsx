import { useLocale, useTranslations } from 'next-intl';

import { Pagination } from '@/components/record/pagination';
import { paths } from '@/lib/routes/paths';

import { Understood } from './understood';
import { NothingFound } from './nothing-found';
import { SearchHit } from './search-hit';

import type { BodyChoice } from '@/lib/model/body';
import type { Search } from './use-search';

type SearchResultsProps = { search: Search; bodies: readonly BodyChoice[] };

export function SearchResults({ search, bodies }: SearchResultsProps) {
  const locale = useLocale();
  const t = useTranslations('SearchPage');
  const { result, query } = search;

  return (
    <div className="rest results" aria-busy={search.isLoading}>
      {search.isFailed && (
        <p className="notice" role="alert">
          {t('failed')}{' '}
          <button type="button" className="link" onClick={search.retry}>
            {t('retry')}
          </button>
        </p>
      )}
      {result !== null && <Understood result={result} query={query} />}
      {/* One element that stays, so that what changes in it is announced, whatever was there before. */}
      <div role="status">
        {result === null ? (
          <p>{query.q === '' ? t('nothingAsked') : t('loading')}</p>
        ) : result.total === 0 ? (
          <NothingFound result={result} query={query} />
        ) : (
          <p className="label mb-3">
            {result.isCapped
              ? t('foundMore', { count: result.total })
              : t('found', { count: result.total })}
          </p>
        )}
      </div>
      {result !== null && (
        <>
          {result.items.map((hit) => (
            <SearchHit
              key={hit.release.slug}
              hit={hit}
              first={query.in ?? locale}
              bodies={bodies}
            />
          ))}
          <Pagination
            page={result.page}
            pageCount={result.pageCount}
            hrefOf={(page) => paths.search(locale, { ...query, page })}
          />
        </>
      )}
    </div>
  );
}
