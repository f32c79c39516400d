import { useTranslations } from 'next-intl';

import { ExportLinks } from '@/components/ui/export-links';
import { apiFiles, exportFormats } from '@/lib/routes/api-files';
import { paths } from '@/lib/routes/paths';

import type { Locale } from '@/lib/i18n/routing';
import type { ReleasesQuery } from '@/lib/routes/queries';

type ListExportsProps = { query: ReleasesQuery; locale: Locale };

/** The whole list as it is filtered, not only the page shown. */
export function ListExports({ query, locale }: ListExportsProps) {
  const t = useTranslations('CorpusLinks');

  return (
    <ExportLinks
      title={t('title')}
      explanation={t('ofList')}
      formats={exportFormats.map((format) => ({
        href: apiFiles.corpus(format, query),
        label: t(format),
      }))}
      about={{ href: paths.aboutPage(locale, 'corpus'), label: t('about') }}
    />
  );
}
