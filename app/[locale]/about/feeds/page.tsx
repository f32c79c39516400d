import { getLocale } from 'next-intl/server';

import { GuidePage, guideMetadata } from '@/app/[locale]/about/guide-page';
import { FeedsGuide } from '@/components/about/feeds-guide';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { languageFeeds } from '@/lib/seo/feed-links';

export const ensureStatic = 'navigation';

export async function generateMetadata() {
  const locale = await getLocale();
  const { site } = await getFrame();
  return guideMetadata('feeds', [languageFeeds(locale, site.name[locale])]);
}

export default async function FeedsPage() {
  const { bodies } = await getFrame();

  return (
    <GuidePage page="feeds">
      <FeedsGuide bodies={bodies} origin={env.siteOrigin} />
    </GuidePage>
  );
}
