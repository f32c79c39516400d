import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { BadQuery } from '@/components/error/bad-query';
import { decodeQuery, encodeQuery } from '@/lib/routes/internal-paths';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { queryProblemSchema } from '@/lib/routes/query-problem';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

type BadQueryPageProps = { params: Promise<{ locale: string; query: string }> };

export function generateStaticParams() {
  return [{ query: encodeQuery({ parameter: 'page', fault: 'notANumber' }) }];
}

export async function generateMetadata() {
  const locale = await getLocale();
  const t = await getTranslations('ProblemPage');
  return pageMetadata({ locale, title: t('title.400'), isIndexed: false });
}

export default async function BadQueryPage({ params }: BadQueryPageProps) {
  const problem = decodeQuery(queryProblemSchema, (await params).query);
  if (!problem) notFound();

  return (
    <PortalPage alternates={inEveryLanguage(paths.home)}>
      <BadQuery problem={problem} />
    </PortalPage>
  );
}
