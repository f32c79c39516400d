import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Bars } from '@/components/ui/bars';
import { paths } from '@/lib/routes/paths';

import type { LocalizedRelease } from '@/lib/model/localized-release';

type ViewTabsProps = {
  slug: string;
  part?: LocalizedRelease['part'];
  /** There are two texts. */
  hasParallel: boolean;
  current: 'text' | 'parallel' | 'history';
};

/** The ways to read a release, and how it came to be what it is; the element around them keeps the paragraph. */
export async function ViewTabs({ slug, part, hasParallel, current }: ViewTabsProps) {
  const locale = await getLocale();
  const t = await getTranslations('ViewTabs');

  return (
    <nav className="views" aria-label={t('label')}>
      <keep-paragraph>
        <AppLink
          href={paths.release(locale, slug, undefined, part?.number)}
          aria-current={current === 'text' ? 'page' : undefined}
          suppressHydrationWarning
        >
          {t('text')}
        </AppLink>
        {hasParallel && (
          <AppLink
            href={paths.parallel(locale, slug, undefined, part?.number)}
            aria-current={current === 'parallel' ? 'page' : undefined}
            suppressHydrationWarning
          >
            <Bars />
            {t('parallel')}
          </AppLink>
        )}
      </keep-paragraph>{' '}
      <AppLink
        href={paths.history(locale, slug)}
        aria-current={current === 'history' ? 'page' : undefined}
      >
        {t('history')}
      </AppLink>
    </nav>
  );
}
