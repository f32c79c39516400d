import { useTranslations } from 'next-intl';

import { PageLinks } from '@/components/ui/page-links';

type PaginationProps = { page: number; pageCount: number; hrefOf: (page: number) => string };

export function Pagination(props: PaginationProps) {
  const t = useTranslations('Pagination');
  const labels = {
    nav: t('label'),
    next: t('next'),
    page: (number: number) => t('page', { number }),
  };

  return <PageLinks {...props} labels={labels} />;
}
