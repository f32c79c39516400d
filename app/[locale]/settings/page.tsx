import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { Preferences } from '@/components/shell/preferences';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage(paths.settings);

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('ViewSettings');
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    alternates,
    isIndexed: false,
  });
}

export default async function SettingsPage() {
  const locale = await getLocale();
  const t = await getTranslations('ViewSettings');

  return (
    <PortalPage alternates={alternates} hasPreferences>
      <div className="wrap">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
        </div>
      </div>
      <Preferences returnPath={alternates[locale]} isPage />
    </PortalPage>
  );
}
