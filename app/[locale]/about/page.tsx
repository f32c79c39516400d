import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { AboutText } from '@/components/about/about-text';
import { getCounts, getFrame } from '@/lib/data/site';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage((language) => paths.about(language));

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('AboutPage');
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates });
}

export default async function AboutPage() {
  const { site } = await getFrame();

  return (
    <PortalPage alternates={alternates} section="about">
      <AboutText site={site} counts={await getCounts()} />
    </PortalPage>
  );
}
