import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';

import type { ReactNode } from 'react';
import type { AboutPage } from '@/lib/routes/about-pages';
import type { PageFeeds } from '@/lib/seo/feed-links';

/** Where the words of each page are. */
const namespaces = {
  accessibility: 'AccessibilityStatement',
  api: 'ApiGuide',
  corpus: 'CorpusGuide',
  feeds: 'FeedsGuide',
  privacy: 'PrivacyStatement',
} as const satisfies Record<AboutPage, string>;

const toAlternates = (page: AboutPage) =>
  inEveryLanguage((language) => paths.aboutPage(language, page));

export async function guideMetadata(page: AboutPage, feeds: readonly PageFeeds[] = []) {
  const t = await getTranslations();
  return pageMetadata({
    locale: await getLocale(),
    title: t(`${namespaces[page]}.title`),
    description: t(`${namespaces[page]}.description`),
    alternates: toAlternates(page),
    feeds,
  });
}

type GuidePageProps = { page: AboutPage; children: ReactNode };

/** A page below the one about the portal. */
export async function GuidePage({ page, children }: GuidePageProps) {
  const t = await getTranslations('AboutPage');
  const path = paths.about(await getLocale());

  return (
    <PortalPage alternates={toAlternates(page)} section="about" way={[{ name: t('title'), path }]}>
      {children}
    </PortalPage>
  );
}
