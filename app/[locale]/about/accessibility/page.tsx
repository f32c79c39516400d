import { getLocale, getTranslations } from 'next-intl/server';

import { AccessibilityStatement } from '@/components/about/accessibility-statement';
import { PageShell } from '@/components/shell/page-shell';
import { JsonLd } from '@/components/ui/json-ld';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/env';
import { inEveryLanguage, paths } from '@/lib/paths';
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage((language) => paths.aboutPage(language, 'accessibility'));

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('AccessibilityStatement');
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates });
}

export default async function AccessibilityPage() {
  const locale = await getLocale();
  const t = await getTranslations('AccessibilityStatement');
  const about = await getTranslations('AboutPage');
  const frame = await getFrame();
  const crumbs = [
    { name: about('title'), path: paths.about(locale) },
    { name: t('title'), path: paths.aboutPage(locale, 'accessibility') },
  ];

  return (
    <PageShell {...frame} locale={locale} alternates={alternates} section="about">
      <AccessibilityStatement site={frame.site} locale={locale} />
      <JsonLd
        value={breadcrumbsJsonLd(crumbs, { site: frame.site, locale, origin: env.siteOrigin })}
      />
    </PageShell>
  );
}
