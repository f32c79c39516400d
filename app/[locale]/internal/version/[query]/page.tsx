import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { VersionNotice } from '@/components/history/version-notice';
import { ReleaseArticle } from '@/components/release/release-article';
import { PageShell } from '@/components/shell/page-shell';
import { getVersion } from '@/lib/data/history';
import { listReleases } from '@/lib/data/releases';
import { getBody, getFrame } from '@/lib/data/site';
import { env } from '@/lib/env';
import { decodeQuery, encodeQuery, versionViewSchema } from '@/lib/internal-paths';
import { inEveryLanguage, paths } from '@/lib/paths';
import { versionMetadata } from '@/lib/seo/history-metadata';

export const ensureStatic = 'navigation';

type VersionPageProps = { params: Promise<{ locale: string; query: string }> };

export async function generateStaticParams() {
  const { items } = await listReleases({ pageSize: 1 });
  return items.flatMap(({ slug, titles }) =>
    Object.keys(titles).map((language) => ({
      query: encodeQuery({ slug, version: `${language}-1` }),
    })),
  );
}

export async function generateMetadata({ params }: VersionPageProps) {
  const view = decodeQuery(versionViewSchema, (await params).query);
  const shown = view && (await getVersion(view.slug, view.version));
  if (!shown) return {};
  const { release, version } = shown;
  const t = await getTranslations('VersionNotice');
  const title = t('pageTitle', { title: release.text.title, number: version.number });
  return versionMetadata({ release, locale: await getLocale(), title });
}

export default async function VersionPage({ params }: VersionPageProps) {
  const view = decodeQuery(versionViewSchema, (await params).query);
  const locale = await getLocale();
  const shown = view && (await getVersion(view.slug, view.version));
  const body = shown && (await getBody(shown.release.body));
  if (!shown || !body) notFound();
  const frame = await getFrame();
  const { release, version, current } = shown;
  const alternates = inEveryLanguage((language) =>
    paths.version(language, release.slug, version.id),
  );

  return (
    <PageShell {...frame} locale={locale} alternates={alternates}>
      <ReleaseArticle
        {...{ release, body, locale }}
        site={frame.site}
        url={env.siteOrigin + alternates[locale]}
        notice={<VersionNotice slug={release.slug} {...{ version, current, locale }} />}
      />
    </PageShell>
  );
}
