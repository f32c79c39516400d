import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { BodyFacts } from '@/components/body/body-facts';
import { BodyHead } from '@/components/body/body-head';
import { BodyRail } from '@/components/body/body-rail';
import { FollowBody } from '@/components/body/follow-body';
import { Chronology } from '@/components/list/chronology';
import { getChronology } from '@/lib/data/chronology';
import { getBody, getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { bodyMetadata } from '@/lib/seo/body-metadata';
import { bodyJsonLd } from '@/lib/seo/organizations';

import type { Locale } from '@/lib/i18n/routing';

export const ensureStatic = 'navigation';

type BodyPageProps = { params: Promise<{ locale: string; id: string; page: string }> };

export async function generateStaticParams() {
  const { bodies } = await getFrame();
  return bodies.slice(0, 1).map(({ id }) => ({ id, page: '1' }));
}

export async function generateMetadata({ params }: BodyPageProps) {
  const { id, page } = await params;
  const body = await getBody(id);
  if (!body) return {};
  const t = await getTranslations('BodyHead');
  const { documents } = await getChronology(id, Number(page));
  const [locale, name] = [await getLocale(), body.name];
  const title =
    documents.page === 1 ? name[locale] : t('titleOfPage', { name: name[locale], page });
  return bodyMetadata({ body, locale, title, ...documents });
}

export default async function BodyPage({ params }: BodyPageProps) {
  const { id, page } = await params;
  const [locale, body] = [await getLocale(), await getBody(id)];
  if (!body) notFound();
  const t = await getTranslations('BodiesPage');
  const chronology = await getChronology(id, Number(page));
  const successor = body.successor === undefined ? null : await getBody(body.successor);
  const toPath = (language: Locale) => paths.body(language, id, { page: Number(page) });

  return (
    <PortalPage
      alternates={inEveryLanguage(toPath)}
      way={[{ name: t('title'), path: paths.bodies(locale) }]}
      jsonLd={[bodyJsonLd(body, locale, env.siteOrigin)]}
    >
      <div className="wrap doc">
        <BodyHead body={body}>
          <FollowBody body={id} origin={env.siteOrigin} />
        </BodyHead>
        <BodyRail body={body} successor={successor} />
        <div className="rest">
          <Chronology body={id} chronology={chronology} />
          <BodyFacts body={body} />
        </div>
      </div>
    </PortalPage>
  );
}
