import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { ReadOn } from '@/components/list/read-on';
import { MissingTranslation } from '@/components/release/missing-translation';
import { ReleaseArticle } from '@/components/release/release-article';
import { titleOfPart } from '@/components/release/title-of-part';
import { getWaysOn } from '@/lib/data/read-on';
import { getRelease, listReleases } from '@/lib/data/releases';
import { getBody, getFrame, listBodyChoices } from '@/lib/data/site';
import { listTermsOf } from '@/lib/data/terms';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { bodyCrumb } from '@/lib/seo/breadcrumbs';
import { releaseJsonLd } from '@/lib/seo/json-ld';
import { releaseMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type ReleasePageProps = { params: Promise<{ locale: string; slug: string; part?: string[] }> };

/** One page proves the template at build; the others are rendered when they are first requested. */
export async function generateStaticParams() {
  const { items } = await listReleases({ pageSize: 1 });
  return items.map(({ slug }) => ({ slug, part: [] }));
}

export async function generateMetadata({ params }: ReleasePageProps) {
  const { slug, part: [part = 1] = [] } = await params;
  const locale = await getLocale();
  const release = await getRelease(slug, locale, Number(part));
  const body = release && (await getBody(release.body));
  if (!release || !body) return {};
  const frame = { ...(await getFrame()), origin: env.siteOrigin };
  const title = await titleOfPart(release, release.text.title);
  return releaseMetadata({ ...frame, release, body, locale, title });
}

export default async function ReleasePage({ params }: ReleasePageProps) {
  const { slug, part: [part = 1] = [] } = await params;
  const locale = await getLocale();
  const release = await getRelease(slug, locale, Number(part));
  const body = release && (await getBody(release.body));
  if (!release || !body) notFound();
  const { site } = await getFrame();
  const onward = { ways: await getWaysOn(release), bodies: await listBodyChoices(locale) };
  const alternates = inEveryLanguage((language) =>
    paths.release(language, slug, undefined, release.part?.number),
  );

  return (
    <PortalPage
      script="text"
      {...{ alternates, way: [bodyCrumb(body, locale)] }}
      jsonLd={[releaseJsonLd({ release, body, site, origin: env.siteOrigin })]}
    >
      <ReleaseArticle
        {...{ release, body, site }}
        terms={await listTermsOf(slug)}
        url={env.siteOrigin + paths.release(release.language, slug)}
        hrefOfPart={(target) => paths.release(locale, slug, undefined, target)}
        notice={release.isFallback && <MissingTranslation release={release} />}
        related={<ReadOn {...{ ...onward, release }} />}
      />
    </PortalPage>
  );
}
