import { getLocale, getTranslations } from 'next-intl/server';

import { BodyIndex } from '@/components/home/body-index';
import { HomeIntro } from '@/components/home/home-intro';
import { LatestNotes } from '@/components/home/latest-notes';
import { LeadRelease } from '@/components/home/lead-release';
import { ReleaseDays } from '@/components/list/release-days';
import { ReleaseList } from '@/components/list/release-list';
import { PageShell } from '@/components/shell/page-shell';
import { AppLink } from '@/components/ui/app-link';
import { JsonLd } from '@/components/ui/json-ld';
import { officialKinds } from '@/lib/content/kinds';
import { listReleases } from '@/lib/data/releases';
import { getFrame, listBodyChoices } from '@/lib/data/site';
import { env } from '@/lib/env';
import { inEveryLanguage, paths } from '@/lib/paths';
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
  const frame = await getFrame();
  const latest = await listReleases({ kinds: officialKinds, pageSize: 12 });
  const notes = await listReleases({ kinds: ['note'], pageSize: 6 });
  const [lead, ...others] = latest.items;

  return (
    <PageShell {...frame} locale={locale} alternates={inEveryLanguage(paths.home)}>
      <div className="wrap">
        <HomeIntro site={frame.site} locale={locale} />
        <div className="side">
          <BodyIndex bodies={frame.bodies} locale={locale} />
          <div>
            {lead && <LeadRelease release={lead} bodies={frame.bodies} locale={locale} />}
            {others.length > 0 && <h2 className="visually-hidden">{t('latest')}</h2>}
            <ReleaseDays releases={others} bodies={frame.bodies} locale={locale} />
            <AppLink className="more" href={paths.releases(locale)}>
              {t('all')}
            </AppLink>
            <LatestNotes>
              <ReleaseList
                releases={notes.items}
                locale={locale}
                bodies={await listBodyChoices(locale)}
              />
            </LatestNotes>
          </div>
        </div>
      </div>
      <JsonLd value={portalJsonLd(frame.site, locale, env.siteOrigin)} />
    </PageShell>
  );
}
