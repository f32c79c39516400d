import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { MissingTranslation } from '@/components/release/missing-translation';
import { ParallelArticle } from '@/components/release/parallel/parallel-article';
import { ReleaseArticle } from '@/components/release/release-article';
import { titleOfPart } from '@/components/release/title-of-part';
import { getParallelRelease, listReleases } from '@/lib/data/releases';
import { getBody, getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { bodyCrumb } from '@/lib/seo/breadcrumbs';
import { parallelMetadata } from '@/lib/seo/parallel-metadata';

export const ensureStatic = 'navigation';

type ParallelPageProps = { params: Promise<{ locale: string; slug: string; part?: string[] }> };

export async function generateStaticParams() {
  const { items } = await listReleases({ pageSize: 1 });
  return items.map(({ slug }) => ({ slug, part: [] }));
}

export async function generateMetadata({ params }: ParallelPageProps) {
  const locale = await getLocale();
  const { slug, part: [part = 1] = [] } = await params;
  const release = await getParallelRelease(slug, locale, Number(part));
  const body = release && (await getBody(release.body));
  if (!release || !body) return {};
  const { site } = await getFrame();
  const t = await getTranslations('ParallelPage');
  const title = await titleOfPart(release, t('title', { title: release.text.title }));
  return parallelMetadata({ release, body, site, locale, title });
}

export default async function ParallelPage({ params }: ParallelPageProps) {
  const { slug, part: [part = 1] = [] } = await params;
  const locale = await getLocale();
  const release = await getParallelRelease(slug, locale, Number(part));
  const body = release && (await getBody(release.body));
  if (!release || !body) notFound();
  const { site } = await getFrame();
  const number = release.part?.number;
  const url = env.siteOrigin + paths.parallel(locale, slug, undefined, number);
  const { other } = release;
  const hrefOfPart = (target: number) => paths.parallel(locale, slug, undefined, target);
  const shared = { release, body, site, locale, url, hrefOfPart };

  return (
    <PortalPage
      script="text"
      way={[bodyCrumb(body, locale)]}
      hasBreadcrumbList={false}
      alternates={inEveryLanguage((language) => paths.parallel(language, slug, undefined, number))}
    >
      {other ? (
        <ParallelArticle {...shared} other={other} origin={env.siteOrigin} />
      ) : (
        <ReleaseArticle
          {...shared}
          notice={<MissingTranslation words="NoCounterpart" release={release} />}
        />
      )}
    </PortalPage>
  );
}
