import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { BodyDirectory } from '@/components/body/body-directory';
import { getFrame } from '@/lib/data/site';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage(paths.bodies);

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('BodiesPage');
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates });
}

export default async function BodiesPage() {
  const t = await getTranslations('BodiesPage');
  const { bodies } = await getFrame();

  return (
    <PortalPage alternates={alternates} section="bodies">
      <div className="wrap">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p>{t('description')}</p>
        </div>
        <BodyDirectory bodies={bodies} />
      </div>
    </PortalPage>
  );
}
