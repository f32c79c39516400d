import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { CoverageSummary } from '@/components/coverage/coverage-summary';
import { NewestTranslations } from '@/components/list/newest-translations';
import { WaitingReleases } from '@/components/list/waiting-releases';
import { getCoverage } from '@/lib/data/coverage';
import { listBodyChoices } from '@/lib/data/site';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { sectionFeeds } from '@/lib/seo/feed-links';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const alternates = inEveryLanguage(paths.translations);

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('CoverageSummary');
  const title = t('title');
  return pageMetadata({
    ...{ locale, title, description: t('description'), alternates },
    feeds: [sectionFeeds(paths.translations(locale), title)],
  });
}

export default async function TranslationsPage() {
  const locale = await getLocale();
  const bodies = await listBodyChoices(locale);
  const coverage = await getCoverage();

  return (
    <PortalPage alternates={alternates}>
      <div className="wrap">
        <CoverageSummary coverage={coverage} bodies={bodies} />
        <NewestTranslations releases={coverage.newest} bodies={bodies} />
        {coverage.releases.total > 0 && (
          <WaitingReleases waiting={coverage.waiting} bodies={bodies} />
        )}
      </div>
    </PortalPage>
  );
}
