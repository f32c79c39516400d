import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { VersionNotice } from '@/components/history/version-notice';
import { ReleaseArticle } from '@/components/release/release-article';
import { titleOfPart } from '@/components/release/title-of-part';
import { getVersion } from '@/lib/data/history';
import { listReleases } from '@/lib/data/releases';
import { getBody, getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { decodeQuery, encodeQuery, versionViewSchema } from '@/lib/routes/internal-paths';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { bodyCrumb } from '@/lib/seo/breadcrumbs';
import { versionMetadata } from '@/lib/seo/history-metadata';

import type { Language } from '@/lib/model/languages';

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
  const shown = view && (await getVersion(view.slug, view.version, view.part));
  if (!shown) return {};
  const { release, version } = shown;
  const t = await getTranslations('VersionNotice');
  const name = t('pageTitle', { title: release.text.title, number: version.number });
  const title = await titleOfPart(release, name);
  return versionMetadata({ release, locale: await getLocale(), title });
}

export default async function VersionPage({ params }: VersionPageProps) {
  const view = decodeQuery(versionViewSchema, (await params).query);
  const locale = await getLocale();
  const shown = view && (await getVersion(view.slug, view.version, view.part));
  const body = shown && (await getBody(shown.release.body));
  if (!shown || !body) notFound();
  const { site } = await getFrame();
  const { release, version, current } = shown;
  const toPath = (language: Language, part?: number) =>
    paths.version(language, release.slug, version.id, undefined, part);
  const alternates = inEveryLanguage((language) => toPath(language, release.part?.number));
  const way = [bodyCrumb(body, locale)];

  return (
    <PortalPage script="text" {...{ alternates, way }} hasBreadcrumbList={false}>
      <ReleaseArticle
        {...{ release, body, site }}
        url={env.siteOrigin + toPath(locale)}
        hrefOfPart={(target) => toPath(locale, target)}
        notice={<VersionNotice slug={release.slug} {...{ version, current }} />}
      />
    </PortalPage>
  );
}
