import { getLocale, getTranslations } from 'next-intl/server';

import { ApiGuide } from '@/components/about/api-guide';
import { PageShell } from '@/components/shell/page-shell';
import { JsonLd } from '@/components/ui/json-ld';
import { toParameterNames } from '@/lib/api/operation';
import { operations } from '@/lib/api/operations';
import { streams } from '@/lib/api/streams';
import { problemStatuses, problemTypes } from '@/lib/api/problem';
import { parameterNames } from '@/lib/api/words';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { breadcrumbsJsonLd, toCrumbs } from '@/lib/seo/breadcrumbs';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage((language) => paths.aboutPage(language, 'api'));

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('ApiGuide');
  return pageMetadata({ locale, title: t('title'), description: t('description'), alternates });
}

export default async function ApiPage() {
  const locale = await getLocale();
  const frame = await getFrame();
  const t = await getTranslations('AboutPage');
  const crumbs = toCrumbs({ ...frame, locale }, { name: t('title'), path: paths.about(locale) });

  return (
    <PageShell {...{ ...frame, locale, alternates, crumbs }} section="about">
      <ApiGuide
        origin={env.siteOrigin}
        operations={[...operations, ...streams].map((operation) => ({
          id: operation.id,
          path: operation.path,
          takes: toParameterNames(operation),
        }))}
        parameters={parameterNames}
        problems={problemTypes.map((id) => ({ id, status: problemStatuses[id] }))}
      />
      <JsonLd value={breadcrumbsJsonLd(crumbs, env.siteOrigin)} />
    </PageShell>
  );
}
