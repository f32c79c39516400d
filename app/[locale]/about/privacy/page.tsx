import { getLocale, getTranslations } from 'next-intl/server';

import { PrivacyStatement } from '@/components/about/privacy-statement';
import { PageShell } from '@/components/shell/page-shell';
import { JsonLd } from '@/components/ui/json-ld';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { breadcrumbsJsonLd, toCrumbs } from '@/lib/seo/breadcrumbs';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage((language) => paths.aboutPage(language, 'privacy'));

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('PrivacyStatement');
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates });
}

export default async function PrivacyPage() {
  const locale = await getLocale();
  const t = await getTranslations('AboutPage');
  const frame = await getFrame();
  const crumbs = toCrumbs({ ...frame, locale }, { name: t('title'), path: paths.about(locale) });

  return (
    <PageShell {...{ ...frame, locale, alternates, crumbs }} section="about">
      <PrivacyStatement site={frame.site} locale={locale} />
      <JsonLd value={breadcrumbsJsonLd(crumbs, env.siteOrigin)} />
    </PageShell>
  );
}
