import { getLocale, getTranslations } from 'next-intl/server';

import { CorpusGuide } from '@/components/about/corpus-guide';
import { PageShell } from '@/components/shell/page-shell';
import { JsonLd } from '@/components/ui/json-ld';
import { officialKinds } from '@/lib/model/kinds';
import { listReleases } from '@/lib/data/releases';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { breadcrumbsJsonLd, toCrumbs } from '@/lib/seo/breadcrumbs';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage((language) => paths.aboutPage(language, 'corpus'));

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('CorpusGuide');
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates });
}

export default async function CorpusPage() {
  const locale = await getLocale();
  const frame = await getFrame();
  const t = await getTranslations('AboutPage');
  const crumbs = toCrumbs({ ...frame, locale }, { name: t('title'), path: paths.about(locale) });
  const { items } = await listReleases({ kinds: officialKinds, pageSize: 1 });

  return (
    <PageShell {...{ ...frame, locale, alternates, crumbs }} section="about">
      <CorpusGuide
        origin={env.siteOrigin}
        locale={locale}
        slug={items[0]?.slug ?? 'SLUG'}
        isDemonstration={frame.site.demonstration ?? false}
      />
      <JsonLd value={breadcrumbsJsonLd(crumbs, env.siteOrigin)} />
    </PageShell>
  );
}
