import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';

import { RelatedReleases } from '@/components/list/related-releases';
import { MissingTranslation } from '@/components/release/missing-translation';
import { ReleaseArticle } from '@/components/release/release-article';
import { PageShell } from '@/components/shell/page-shell';
import { JsonLd } from '@/components/ui/json-ld';
import { getRelease, listReleases } from '@/lib/data/releases';
import { getBody, getFrame, listBodyChoices } from '@/lib/data/site';
import { listTermsOf } from '@/lib/data/terms';
import { env } from '@/lib/env';
import { inEveryLanguage, paths } from '@/lib/paths';
import { releaseJsonLd } from '@/lib/seo/json-ld';
import { releaseMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type ReleasePageProps = { params: Promise<{ locale: string; slug: string }> };

/** One page proves the template at build; the others are rendered when they are first asked for. */
export async function generateStaticParams() {
  const { items } = await listReleases({ pageSize: 1 });
  return items.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: ReleasePageProps) {
  const { slug } = await params;
  const locale = await getLocale();
  const release = await getRelease(slug, locale);
  const body = release && (await getBody(release.body));
  if (!release || !body) return {};
  const { site } = await getFrame();
  return releaseMetadata({ release, body, site, locale, origin: env.siteOrigin });
}

export default async function ReleasePage({ params }: ReleasePageProps) {
  const { slug } = await params;
  const locale = await getLocale();
  const release = await getRelease(slug, locale);
  const body = release && (await getBody(release.body));
  if (!release || !body) notFound();
  const frame = await getFrame();
  const bodies = await listBodyChoices(locale);

  return (
    <PageShell
      {...frame}
      locale={locale}
      alternates={inEveryLanguage((language) => paths.release(language, slug))}
    >
      <ReleaseArticle
        release={release}
        body={body}
        site={frame.site}
        terms={await listTermsOf(slug)}
        locale={locale}
        url={env.siteOrigin + paths.release(release.language, slug)}
        notice={release.isFallback && <MissingTranslation release={release} locale={locale} />}
        related={<RelatedReleases releases={release.related} bodies={bodies} locale={locale} />}
      />
      <JsonLd value={releaseJsonLd({ release, body, site: frame.site, origin: env.siteOrigin })} />
    </PageShell>
  );
}
