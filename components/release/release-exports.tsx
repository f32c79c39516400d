import { getTranslations } from 'next-intl/server';

import { ExportLinks } from '@/components/ui/export-links';
import { apiFiles, exportFormats } from '@/lib/routes/api-files';
import { paths } from '@/lib/routes/paths';

import type { Locale } from '@/lib/i18n/routing';

type ReleaseExportsProps = { slug: string; locale: Locale };

/** Both texts of one release as pairs; only a release that has both has them. */
export async function ReleaseExports({ slug, locale }: ReleaseExportsProps) {
  const t = await getTranslations('CorpusLinks');

  return (
    <ExportLinks
      title={t('title')}
      explanation={t('ofRelease')}
      formats={exportFormats.map((format) => ({
        href: apiFiles.releaseExport(slug, format),
        label: t(format),
      }))}
      about={{ href: paths.aboutPage(locale, 'corpus'), label: t('about') }}
    />
  );
}
