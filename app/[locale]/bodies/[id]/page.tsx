import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { BodyFacts } from '@/components/body/body-facts';
import { BodyHead } from '@/components/body/body-head';
import { BodyRail } from '@/components/body/body-rail';
import { Chronology } from '@/components/list/chronology';
import { PageShell } from '@/components/shell/page-shell';
import { JsonLd } from '@/components/ui/json-ld';
import { countReleases, listReleases } from '@/lib/data/releases';
import { getBody, getFrame } from '@/lib/data/site';
import { env } from '@/lib/env';
import { inEveryLanguage, paths } from '@/lib/paths';
import { breadcrumbsJsonLd } from '@/lib/seo/breadcrumbs';
import { bodyMetadata } from '@/lib/seo/metadata';
import { bodyJsonLd } from '@/lib/seo/organizations';

export const ensureStatic = 'navigation';

type BodyPageProps = { params: Promise<{ locale: string; id: string }> };

export async function generateStaticParams() {
  const { bodies } = await getFrame();
  return bodies.slice(0, 1).map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: BodyPageProps) {
  const { id } = await params;
  const body = await getBody(id);
  return body ? bodyMetadata({ body, locale: await getLocale() }) : {};
}

export default async function BodyPage({ params }: BodyPageProps) {
  const { id } = await params;
  const locale = await getLocale();
  const body = await getBody(id);
  if (!body) notFound();
  const frame = await getFrame();
  const t = await getTranslations('BodiesPage');
  const crumbs = [
    { name: t('title'), path: paths.bodies(locale) },
    { name: body.name[locale], path: paths.body(locale, id) },
  ];
  const place = { site: frame.site, locale, origin: env.siteOrigin };
  const documents = await listReleases({ body: id, by: 'about', pageSize: 100 });
  const years = await countReleases({ filter: { body: id }, unit: 'year', by: 'about' });
  const successor = body.successor === undefined ? null : await getBody(body.successor);

  return (
    <PageShell
      {...frame}
      locale={locale}
      alternates={inEveryLanguage((language) => paths.body(language, id))}
    >
      <div className="wrap doc">
        <BodyHead body={body} locale={locale} />
        <BodyRail body={body} successor={successor} locale={locale} />
        <div className="rest">
          <Chronology documents={documents} years={years} locale={locale} />
          <BodyFacts body={body} locale={locale} />
        </div>
      </div>
      <JsonLd value={bodyJsonLd(body, locale, env.siteOrigin)} />
      <JsonLd value={breadcrumbsJsonLd(crumbs, place)} />
    </PageShell>
  );
}
