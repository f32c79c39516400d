import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { SearchBrowser } from '@/components/search/search-browser';
import { searchReleases } from '@/lib/data/search';
import { listBodyChoices } from '@/lib/data/site';
import { getIslandMessages } from '@/lib/i18n/island-messages';
import { decodeQuery, encodeQuery } from '@/lib/routes/internal-paths';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { querySchemas } from '@/lib/routes/queries';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type SearchPageProps = { params: Promise<{ locale: string; query: string }> };

export function generateStaticParams() {
  return [{ query: encodeQuery({}) }];
}

/** The empty form is a page of the portal; results are a way to pages, not pages of their own. */
export async function generateMetadata({ params }: SearchPageProps) {
  const query = decodeQuery(querySchemas.search, (await params).query);
  const locale = await getLocale();
  const t = await getTranslations('SearchPage');
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    alternates: inEveryLanguage((language) => paths.search(language)),
    isIndexed: query !== null && paths.search(locale, query) === paths.search(locale),
  });
}

export default async function SearchPage({ params }: SearchPageProps) {
  const query = decodeQuery(querySchemas.search, (await params).query);
  if (!query) notFound();
  const locale = await getLocale();
  const alternates = inEveryLanguage((language) => paths.search(language, query));

  return (
    <PortalPage alternates={alternates}>
      <NextIntlClientProvider messages={await getIslandMessages('search')}>
        <SearchBrowser
          query={query}
          result={query.q === '' ? null : await searchReleases(query)}
          bodies={await listBodyChoices(locale)}
        />
      </NextIntlClientProvider>
    </PortalPage>
  );
}
