import { getLocale, getTranslations } from 'next-intl/server';

import { FeedsGuide } from '@/components/about/feeds-guide';
import { PageShell } from '@/components/shell/page-shell';
import { JsonLd } from '@/components/ui/json-ld';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { breadcrumbsJsonLd, toCrumbs } from '@/lib/seo/breadcrumbs';
import { languageFeeds } from '@/lib/seo/feed-links';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage((language) => paths.aboutPage(language, 'feeds'));

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('FeedsGuide');
  const { site } = await getFrame();
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    alternates,
    feeds: [languageFeeds(locale, site.name[locale])],
  });
}

export default async function FeedsPage() {
  const locale = await getLocale();
  const t = await getTranslations('AboutPage');
  const frame = await getFrame();
  const crumbs = toCrumbs({ ...frame, locale }, { name: t('title'), path: paths.about(locale) });

  return (
    <PageShell {...{ ...frame, locale, alternates, crumbs }} section="about">
      <FeedsGuide bodies={frame.bodies} locale={locale} origin={env.siteOrigin} />
      <JsonLd value={breadcrumbsJsonLd(crumbs, env.siteOrigin)} />
    </PageShell>
  );
}
