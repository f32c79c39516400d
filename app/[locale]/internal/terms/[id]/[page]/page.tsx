import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { TermReleases } from '@/components/list/term-releases';
import { TermFacts } from '@/components/term/term-facts';
import { TermHead } from '@/components/term/term-head';
import { listBodyChoices } from '@/lib/data/site';
import { getTerm, listTermReleases, listTerms } from '@/lib/data/terms';
import { env } from '@/lib/config/env';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';
import { termJsonLd } from '@/lib/seo/term-json-ld';

export const ensureStatic = 'navigation';

type TermPageProps = { params: Promise<{ locale: string; id: string; page: string }> };

export async function generateStaticParams() {
  const [first] = await listTerms();
  return [{ id: first?.id ?? 'none', page: '1' }];
}

export async function generateMetadata({ params }: TermPageProps) {
  const { id, page } = await params;
  const locale = await getLocale();
  const t = await getTranslations('TermFacts');
  const term = await getTerm(id);
  if (!term) return {};
  return pageMetadata({
    locale,
    title: term.name[locale],
    description: t('description', term.name),
    alternates: inEveryLanguage((language) => paths.term(language, id, { page: Number(page) })),
  });
}

export default async function TermPage({ params }: TermPageProps) {
  const { id, page } = await params;
  const locale = await getLocale();
  const term = await getTerm(id);
  if (!term) notFound();
  const releases = await listTermReleases(id, locale, Number(page));
  const alternates = inEveryLanguage((language) =>
    paths.term(language, id, { page: Number(page) }),
  );

  const bodies = await listBodyChoices(locale);
  const t = await getTranslations('TermIndex');

  return (
    <PortalPage
      alternates={alternates}
      way={[{ name: t('title'), path: paths.terms(locale) }]}
      jsonLd={[termJsonLd({ term, locale, origin: env.siteOrigin })]}
    >
      <article className="wrap doc">
        <TermHead term={term} />
        <div className="rest">
          <TermFacts term={term} />
          <TermReleases term={id} {...{ releases, bodies }} />
        </div>
      </article>
    </PortalPage>
  );
}
