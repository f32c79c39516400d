import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { TermIndex } from '@/components/term/term-index';
import { termKinds } from '@/lib/model/term';
import { listTerms } from '@/lib/data/terms';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';
import { termSetJsonLd } from '@/lib/seo/term-json-ld';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage((language) => paths.terms(language));

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('TermIndex');
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates });
}

export default async function TermsPage() {
  const locale = await getLocale();
  const t = await getTranslations('TermIndex');
  const terms = await listTerms();

  return (
    <PortalPage
      alternates={alternates}
      jsonLd={[termSetJsonLd({ terms, locale, name: t('title'), origin: env.siteOrigin })]}
    >
      <div className="wrap">
        <TermIndex terms={terms} kinds={termKinds} />
      </div>
    </PortalPage>
  );
}
