import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';

import { PortalPage } from '@/app/portal-page';
import { NotFound } from '@/components/error/not-found';
import { ErrorNotice } from '@/components/error/error-notice';
import { problemStatuses, problemStatusSchema } from '@/lib/routes/internal-paths';
import { inEveryLanguage, paths } from '@/lib/routes/paths';
import { pageMetadata } from '@/lib/seo/metadata';

export const ensureStatic = 'navigation';

const kinds = { 400: 'badRequest', 429: 'tooMany', 500: 'failure', 503: 'busy' } as const;

type ProblemPageProps = { params: Promise<{ locale: string; status: string }> };

export function generateStaticParams() {
  return problemStatuses.map((status) => ({ status }));
}

export async function generateMetadata({ params }: ProblemPageProps) {
  const { data: status } = problemStatusSchema.safeParse((await params).status);
  const locale = await getLocale();
  const t = await getTranslations('ProblemPage');
  return pageMetadata({ locale, title: status ? t(`title.${status}`) : '', isIndexed: false });
}

/** The page of an error; the server sets its status. */
export default async function ProblemPage({ params }: ProblemPageProps) {
  const { data: status } = problemStatusSchema.safeParse((await params).status);
  if (!status) notFound();

  return (
    <PortalPage script={null} alternates={inEveryLanguage(paths.home)}>
      {status === '404' ? <NotFound /> : <ErrorNotice kind={kinds[status]} />}
    </PortalPage>
  );
}
