import { getLocale, getTranslations } from 'next-intl/server';

import { BodyDirectory } from '@/components/body/body-directory';
import { PageShell } from '@/components/shell/page-shell';
import { getFrame } from '@/lib/data/site';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('BodiesPage');
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    alternates: inEveryLanguage(paths.bodies),
  });
}

export default async function BodiesPage() {
  const locale = await getLocale();
  const t = await getTranslations('BodiesPage');
  const frame = await getFrame();

  return (
    <PageShell
      {...frame}
      locale={locale}
      alternates={inEveryLanguage(paths.bodies)}
      section="bodies"
    >
      <div className="wrap">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p>{t('description')}</p>
        </div>
        <BodyDirectory bodies={frame.bodies} locale={locale} />
      </div>
    </PageShell>
  );
}
