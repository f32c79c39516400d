import { getLocale, getTranslations } from 'next-intl/server';

import { ExportLinks } from '@/components/ui/export-links';
import { paths } from '@/lib/routes/paths';

import type { LocalizedRelease } from '@/lib/model/localized-release';

type OtherFormsProps = { slug: string; part?: LocalizedRelease['part'] };

/** The same text for slow lines, for paper and for programs. */
export async function OtherForms({ slug, part }: OtherFormsProps) {
  const locale = await getLocale();
  const t = await getTranslations('OtherForms');

  return (
    <ExportLinks
      title={t('title')}
      explanation={t('explanation')}
      formats={[
        { href: paths.lite(locale, slug, undefined, part?.number), label: t('lite') },
        { href: paths.text(locale, slug), label: t('text') },
        { href: paths.markdown(locale, slug), label: t('markdown') },
      ]}
    />
  );
}
