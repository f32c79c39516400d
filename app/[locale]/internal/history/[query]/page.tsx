import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { CompareForms } from '@/components/history/compare-forms';
import { HistoryHead } from '@/components/history/history-head';
import { TextComparison } from '@/components/history/text-comparison';
import { VersionList } from '@/components/history/version-list';
import { ViewTabs } from '@/components/release/view-tabs';
import { getComparison, getHistory } from '@/lib/data/history';
import { listReleases } from '@/lib/data/releases';
import { decodeQuery, encodeQuery, historyViewSchema } from '@/lib/routes/internal-paths';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { historyMetadata } from '@/lib/seo/history-metadata';

export const ensureStatic = 'navigation';

type HistoryPageProps = { params: Promise<{ locale: string; query: string }> };

export async function generateStaticParams() {
  const { items } = await listReleases({ pageSize: 1 });
  return items.map(({ slug }) => ({ query: encodeQuery({ slug }) }));
}

export async function generateMetadata({ params }: HistoryPageProps) {
  const view = decodeQuery(historyViewSchema, (await params).query);
  const locale = await getLocale();
  const found = view && (await getHistory(view.slug, locale));
  if (!found) return {};
  const t = await getTranslations('HistoryPage');
  return historyMetadata({
    history: found.history,
    locale,
    title: t('title', { title: found.history.title }),
    description: t('description'),
    isCompared: view.compared !== undefined,
  });
}

export default async function HistoryPage({ params }: HistoryPageProps) {
  const view = decodeQuery(historyViewSchema, (await params).query);
  const locale = await getLocale();
  const found = view && (await getHistory(view.slug, locale));
  if (!found) notFound();
  const { slug, compared: versions } = view;
  const compared = versions ? await getComparison(slug, versions) : null;
  const hasParallel = found.history.languages.length > 1;
  const alternates = inEveryLanguage((language) => paths.history(language, slug, versions));

  return (
    <PortalPage alternates={alternates}>
      <div className="wrap">
        <HistoryHead
          history={found.history}
          tabs={<ViewTabs {...{ slug, hasParallel }} current="history" />}
        />
        <VersionList {...found} isNewestOpen={compared === null} />
        <CompareForms history={found.history} compared={compared} />
        {compared && <TextComparison {...compared} />}
      </div>
    </PortalPage>
  );
}
