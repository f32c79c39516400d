import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { Pagination } from '@/components/list/pagination';
import { ReleaseDays } from '@/components/list/release-days';
import { PageShell } from '@/components/shell/page-shell';
import { officialKinds } from '@/lib/content/kinds';
import { listReleases } from '@/lib/data/releases';
import { getFrame } from '@/lib/data/site';
import { decodeQuery, encodeQuery } from '@/lib/internal-paths';
import { inEveryLanguage, paths, querySchemas } from '@/lib/paths';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type ReleasesPageProps = { params: Promise<{ locale: string; query: string }> };

export function generateStaticParams() {
  return [{ query: encodeQuery({}) }];
}

export async function generateMetadata({ params }: ReleasesPageProps) {
  const { query: segment } = await params;
  const query = decodeQuery(querySchemas.releases, segment);
  const locale = await getLocale();
  const t = await getTranslations('ReleasesPage');
  const page = query?.page ?? 1;
  return pageMetadata({
    locale,
    title: page > 1 ? t('titleOfPage', { page }) : t('title'),
    description: t('description'),
    alternates: inEveryLanguage((language) => paths.releases(language, { page })),
  });
}

export default async function ReleasesPage({ params }: ReleasesPageProps) {
  const { query: segment } = await params;
  const query = decodeQuery(querySchemas.releases, segment);
  if (!query) notFound();
  const locale = await getLocale();
  const t = await getTranslations('ReleasesPage');
  const frame = await getFrame();
  const list = await listReleases({ page: query.page, kinds: officialKinds });
  const hrefOf = (page: number) => paths.releases(locale, { page });

  return (
    <PageShell
      {...frame}
      locale={locale}
      alternates={inEveryLanguage((language) => paths.releases(language, query))}
      section="releases"
    >
      <div className="wrap">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p className="meta">{t('count', { count: list.total })}</p>
        </div>
        <h2 className="visually-hidden">{t('byDay')}</h2>
        <ReleaseDays releases={list.items} bodies={frame.bodies} locale={locale} />
        <Pagination page={list.page} pageCount={list.pageCount} hrefOf={hrefOf} />
      </div>
    </PageShell>
  );
}
