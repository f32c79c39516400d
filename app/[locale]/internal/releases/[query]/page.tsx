import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { FewReleases } from '@/components/list/few-releases';
import { ReleaseBrowser } from '@/components/list/release-browser';
import { isFew } from '@/lib/model/few';
import { browsePage } from '@/lib/data/releases';
import { listBodyChoices } from '@/lib/data/site';
import { getIslandMessages } from '@/lib/i18n/island-messages';
import { decodeQuery, encodeQuery } from '@/lib/routes/internal-paths';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { querySchemas } from '@/lib/routes/queries';
import { listMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type ReleasesPageProps = { params: Promise<{ locale: string; query: string }> };

export function generateStaticParams() {
  return [{ query: encodeQuery({}) }];
}

export async function generateMetadata({ params }: ReleasesPageProps) {
  const query = decodeQuery(querySchemas.releases, (await params).query);
  const t = await getTranslations('ReleasesPage');
  const page = query?.page ?? 1;
  return listMetadata({
    locale: await getLocale(),
    title: page > 1 ? t('titleOfPage', { page }) : t('title'),
    description: t('description'),
    query,
  });
}

export default async function ReleasesPage({ params }: ReleasesPageProps) {
  const query = decodeQuery(querySchemas.releases, (await params).query);
  if (!query) notFound();
  const locale = await getLocale();
  const t = await getTranslations('ReleasesPage');
  const { answer: result, pageCount } = await browsePage(query);
  const alternates = inEveryLanguage((language) => paths.releases(language, query));
  const list = { query, result, locale, bodies: await listBodyChoices(locale) };
  const isAll = paths.releases(locale, query) === paths.releases(locale);

  return (
    <PortalPage alternates={alternates} section="releases">
      <div className="wrap">
        <div className="page-head">
          <h1>{t('title')}</h1>
        </div>
        {isAll && isFew(result.total) ? (
          <FewReleases {...list} />
        ) : (
          <NextIntlClientProvider messages={await getIslandMessages('releaseBrowser')}>
            <ReleaseBrowser {...list} pageCount={pageCount} />
          </NextIntlClientProvider>
        )}
      </div>
    </PortalPage>
  );
}
