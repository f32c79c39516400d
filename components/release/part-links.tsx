import { useTranslations } from 'next-intl';

import { PageLinks } from '@/components/ui/page-links';

import type { LocalizedRelease } from '@/lib/model/localized-release';

type PartLinksProps = {
  part: LocalizedRelease['part'];
  hrefOf: (part: number) => string;
};

/** The way on, under a text that is shown in parts. */
export function PartLinks({ part, hrefOf }: PartLinksProps) {
  const t = useTranslations('ReleaseParts');
  if (!part) return null;
  const labels = {
    nav: t('further'),
    next: t('next'),
    page: (number: number) => t('part', { number }),
  };

  return <PageLinks page={part.number} pageCount={part.contents.length} {...{ hrefOf, labels }} />;
}
