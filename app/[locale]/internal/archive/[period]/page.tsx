import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { ArchiveView } from '@/components/archive/archive-view';
import { ReleaseDays } from '@/components/list/release-days';
import { parsePeriod } from '@/lib/model/period';
import { getArchive, getMonth, listIfFew } from '@/lib/data/archive';
import { listBodyChoices } from '@/lib/data/site';
import { formatDate } from '@/lib/i18n/dates';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { archiveCrumbs } from '@/lib/seo/breadcrumbs';
import { languageFeeds } from '@/lib/seo/feed-links';
import { pageMetadata, siteNames } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type ArchivePageProps = { params: Promise<{ locale: string; period: string }> };

export function generateStaticParams() {
  return [{ period: 'all' }];
}

export async function generateMetadata({ params }: ArchivePageProps) {
  const { period } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Archive');
  const [address, words] = period === 'all' ? [] : [period, formatDate(period, locale)];
  return pageMetadata({
    locale,
    title: words === undefined ? t('title') : t('titleOf', { period: words }),
    description: t('description'),
    alternates: inEveryLanguage((language) => paths.archive(language, address)),
    feeds: [languageFeeds(locale, siteNames[locale])],
  });
}

export default async function ArchivePage({ params }: ArchivePageProps) {
  const period = parsePeriod((await params).period);
  if (!period) notFound();
  const locale = await getLocale();
  const t = await getTranslations('Archive');
  const archive = await getArchive();
  const month = period.kind === 'month' ? await getMonth(period) : null;
  const releases = month?.releases ?? (await listIfFew(archive, period));
  const address = period.kind === 'all' ? undefined : period.text;

  return (
    <PortalPage
      alternates={inEveryLanguage((language) => paths.archive(language, address))}
      section="archive"
      way={archiveCrumbs(t('title'), address, locale)}
    >
      <div className="wrap">
        <ArchiveView archive={archive} period={period} month={month}>
          <ReleaseDays {...{ releases }} bodies={await listBodyChoices(locale)} />
        </ArchiveView>
      </div>
    </PortalPage>
  );
}
