import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { SearchResults } from '@/components/search/search-results';
import { Availability } from '@/components/list/availability';
import { Pagination } from '@/components/list/pagination';
import { PageShell } from '@/components/shell/page-shell';
import { SearchHit } from '@/components/search/search-hit';
import { searchReleases } from '@/lib/data/search';
import { getFrame } from '@/lib/data/site';
import { decodeQuery, encodeQuery } from '@/lib/internal-paths';
import { inEveryLanguage, paths, querySchemas } from '@/lib/paths';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type SearchPageProps = { params: Promise<{ locale: string; query: string }> };

export function generateStaticParams() {
  return [{ query: encodeQuery({}) }];
}

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('SearchPage');
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    alternates: inEveryLanguage((language) => paths.search(language)),
    isIndexed: false,
  });
}

export default async function SearchPage({ params }: SearchPageProps) {
  const { query: segment } = await params;
  const query = decodeQuery(querySchemas.search, segment);
  if (!query) notFound();
  const locale = await getLocale();
  const frame = await getFrame();
  const found = await searchReleases({ text: query.q, page: query.page });

  return (
    <PageShell
      {...frame}
      locale={locale}
      alternates={inEveryLanguage((language) => paths.search(language, query))}
    >
      <SearchResults query={query.q} total={found.total} locale={locale}>
        {found.items.map((hit) => (
          <SearchHit
            key={hit.release.slug}
            hit={hit}
            locale={locale}
            bodies={frame.bodies}
            availability={<Availability titles={hit.release.titles} />}
          />
        ))}
        <Pagination
          page={found.page}
          pageCount={found.pageCount}
          hrefOf={(page) => paths.search(locale, { q: query.q, page })}
        />
      </SearchResults>
    </PageShell>
  );
}
