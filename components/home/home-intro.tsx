import { getTranslations } from 'next-intl/server';

import { SearchForm } from '@/components/ui/search-form';
import { paths } from '@/lib/paths';

import type { Site } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type HomeIntroProps = { site: Site; locale: Locale };

export async function HomeIntro({ site, locale }: HomeIntroProps) {
  const t = await getTranslations();

  return (
    <div className="intro wide">
      <h1>{site.title[locale]}</h1>
      <p className="meta">{site.description[locale]}</p>
      <SearchForm
        action={paths.search(locale)}
        id="q-home"
        label={t('HomePage.search')}
        placeholder={t('SiteHeader.searchPlaceholder')}
        button={t('SiteHeader.searchButton')}
        isMain
      />
    </div>
  );
}
