import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { Bars } from '@/components/ui/bars';
import { paths } from '@/lib/paths';

import type { LocalizedRelease } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type ViewTabsProps = {
  slug: string;
  locale: Locale;
  part: LocalizedRelease['part'];
  current: 'text' | 'parallel';
};

/** The ways to read a release that has two texts; the element around them keeps the paragraph. */
export async function ViewTabs({ slug, locale, part, current }: ViewTabsProps) {
  const t = await getTranslations('ViewTabs');

  return (
    <keep-paragraph>
      <nav className="views" aria-label={t('label')}>
        <AppLink
          href={paths.release(locale, slug, undefined, part?.number)}
          aria-current={current === 'text' ? 'page' : undefined}
          suppressHydrationWarning
        >
          {t('text')}
        </AppLink>
        <AppLink
          href={paths.parallel(locale, slug, undefined, part?.number)}
          aria-current={current === 'parallel' ? 'page' : undefined}
          suppressHydrationWarning
        >
          <Bars />
          {t('parallel')}
        </AppLink>
      </nav>
    </keep-paragraph>
  );
}
