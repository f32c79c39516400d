import { useLocale, useTranslations } from 'next-intl';

import { ExportLinks } from '@/components/ui/export-links';
import { exportFormats } from '@/lib/routes/api-files';
import { paths } from '@/lib/routes/paths';

import type { ExportFormat } from '@/lib/routes/api-files';

type CorpusLinksProps = {
  of: 'ofList' | 'ofRelease';
  hrefOf: (format: ExportFormat) => string;
};

/** The aligned passages of a release, or of a whole list as it is filtered, as files. */
export function CorpusLinks({ of, hrefOf }: CorpusLinksProps) {
  const locale = useLocale();
  const t = useTranslations('CorpusLinks');

  return (
    <ExportLinks
      title={t('title')}
      explanation={t(of)}
      formats={exportFormats.map((format) => ({ href: hrefOf(format), label: t(format) }))}
      about={{ href: paths.aboutPage(locale, 'corpus'), label: t('about') }}
    />
  );
}
