import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { QuoteForm } from '@/components/quote/quote-form';
import { QuoteResult } from '@/components/quote/quote-result';
import { QuoteTooLong } from '@/components/quote/quote-too-long';
import { getQuotationResult, getQuotedBlock } from '@/lib/data/quote';
import { getFrame } from '@/lib/data/site';
import { env } from '@/lib/config/env';
import { decodeQuery, encodeQuery } from '@/lib/routes/internal-paths';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pastedQuoteSchema } from '@/lib/routes/pasted-quote';
import { querySchemas } from '@/lib/routes/queries';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type QuotePageProps = { params: Promise<{ locale: string; query: string }> };

export function generateStaticParams() {
  return [{ query: encodeQuery({}) }];
}

export async function generateMetadata({ params }: QuotePageProps) {
  const query = decodeQuery(querySchemas.quote, (await params).query);
  const locale = await getLocale();
  const t = await getTranslations('QuotePage');
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    alternates: inEveryLanguage((language) => paths.quote(language)),
    isIndexed: query?.q === '' && query.release === undefined,
  });
}

export default async function QuotePage({ params }: QuotePageProps) {
  const segment = (await params).query;
  const pasted = decodeQuery(pastedQuoteSchema, segment);
  const named = { release: undefined, p: undefined };
  const query = pasted ? { ...pasted, ...named } : decodeQuery(querySchemas.quote, segment);
  if (!query) notFound();
  const { q, release, p } = query;
  const locale = await getLocale();
  const t = await getTranslations('QuotePage');
  const { site, bodies } = await getFrame();
  const result = q === '' || pasted ? null : await getQuotationResult(q);
  const block = release && p && !result ? await getQuotedBlock(release, p, locale) : null;
  const alternates = inEveryLanguage((language) => paths.quote(language, pasted ? {} : query));

  return (
    <PortalPage script="text" alternates={alternates} section="quote">
      <div className="wrap">
        <div className="page-head">
          <h1>{t('title')}</h1>
          <p>{t('description')}</p>
        </div>
        {pasted && <QuoteTooLong length={q.length} />}
        <QuoteForm quotation={q} language={result?.passage?.language} />
        {(result ?? block) && (
          <QuoteResult {...{ result, block, bodies, site }} origin={env.siteOrigin} />
        )}
      </div>
    </PortalPage>
  );
}
