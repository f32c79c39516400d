import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { SearchForm } from '@/components/ui/search-form';
import { paths } from '@/lib/paths';

import type { Locale } from '@/lib/i18n/routing';
import type { ReactNode } from 'react';

type SearchResultsProps = { query: string; total: number; locale: Locale; children: ReactNode };

export async function SearchResults({ query, total, locale, children }: SearchResultsProps) {
  const t = await getTranslations('SearchPage');
  const header = await getTranslations('SiteHeader');

  return (
    <div className="wrap doc">
      <div className="doc-head page-head">
        <h1>{t('title')}</h1>
        <SearchForm
          action={paths.search(locale)}
          id="q"
          label={t('again')}
          placeholder={header('searchPlaceholder')}
          button={header('searchButton')}
          value={query}
          isMain
        />
      </div>
      <div className="rest results">
        {query === '' ? (
          <p>{t('nothingAsked')}</p>
        ) : total === 0 ? (
          <section className="notice">
            <h2>{t('nothingFound', { query })}</h2>
            <p>{t('advice')}</p>
            <p className="go">
              <AppLink className="btn" href={paths.releases(locale)}>
                {t('all')}
              </AppLink>
            </p>
          </section>
        ) : (
          <>
            <p className="label mb-3">{t('found', { count: total, query })}</p>
            {children}
          </>
        )}
      </div>
    </div>
  );
}
