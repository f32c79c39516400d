import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';

type BreadcrumbsProps = { crumbs: readonly { name: string; path: string }[] };

/** The way from the front page to the page that follows. */
export async function Breadcrumbs({ crumbs }: BreadcrumbsProps) {
  if (crumbs.length === 0) return null;
  const t = await getTranslations('Breadcrumbs');

  return (
    <nav className="crumbs wrap" aria-label={t('label')}>
      <ol>
        {crumbs.map(({ name, path }) => (
          <li key={path}>
            <AppLink href={path}>{name}</AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
