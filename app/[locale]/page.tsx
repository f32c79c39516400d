import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { ArchiveYears } from '@/components/home/archive-years';
import { BodyIndex } from '@/components/home/body-index';
import { HomeIntro } from '@/components/home/home-intro';
import { LatestNotes } from '@/components/home/latest-notes';
import { LeadRelease } from '@/components/home/lead-release';
import { ReleaseDays } from '@/components/list/release-days';
import { ReleaseList } from '@/components/list/release-list';
import { AppLink } from '@/components/ui/app-link';
import { getArchive } from '@/lib/data/archive';
import { getHome } from '@/lib/data/home';
import { getFrame, listBodyChoices } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { homeMetadata } from '@/lib/seo/metadata';
import { portalJsonLd } from '@/lib/seo/organizations';

export const ensureStatic = 'navigation';

export async function generateMetadata() {
  const { site } = await getFrame();
  return homeMetadata(site, await getLocale());
}

export default async function HomePage() {
  const locale = await getLocale();
  const t = await getTranslations('HomePage');
  const { site, bodies } = await getFrame();
  const { lead, others, notes, counts } = await getHome(locale);
  const choices = await listBodyChoices(locale);
  const body = bodies.find(({ id }) => id === lead?.body);

  return (
    <PortalPage
      alternates={inEveryLanguage(paths.home)}
      jsonLd={[portalJsonLd(site, locale, env.siteOrigin)]}
    >
      <div className="wrap">
        <HomeIntro site={site} counts={counts} />
        <div className="side">
          <BodyIndex bodies={bodies} />
          <div>
            {lead && body && <LeadRelease release={lead} body={body} />}
            {others.length > 0 && <h2 className="visually-hidden">{t('latest')}</h2>}
            <ReleaseDays releases={others} bodies={choices} />
            {others.length > 0 && (
              <AppLink className="more" href={paths.releases(locale)}>
                {t('all')}
              </AppLink>
            )}
            <ArchiveYears archive={await getArchive()} />
            <LatestNotes count={counts.notes}>
              <ReleaseList releases={notes} bodies={choices} />
            </LatestNotes>
          </div>
        </div>
      </div>
    </PortalPage>
  );
}
