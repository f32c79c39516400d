import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { Withdrawn } from '@/components/error/withdrawn';
import { getRelease, listReleases } from '@/lib/data/releases';
import { getBody } from '@/lib/data/site';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type WithdrawnPageProps = { params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams() {
  const { items } = await listReleases({ pageSize: 1 });
  return items.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: WithdrawnPageProps) {
  const locale = await getLocale();
  const release = await getRelease((await params).slug, locale);
  return pageMetadata({ locale, title: release?.text.title ?? '', isIndexed: false });
}

export default async function WithdrawnPage({ params }: WithdrawnPageProps) {
  const { slug } = await params;
  const locale = await getLocale();
  const release = await getRelease(slug, locale);
  const body = release && (await getBody(release.body));
  if (!release?.withdrawal || !body) notFound();

  return (
    <PortalPage alternates={inEveryLanguage((language) => paths.release(language, slug))}>
      <Withdrawn release={release} withdrawal={release.withdrawal} body={body} />
    </PortalPage>
  );
}
