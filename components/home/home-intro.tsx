import { getLocale, getTranslations } from 'next-intl/server';

import { SearchForm } from '@/components/ui/search-form';
import { paths } from '@/lib/routes/paths';

import type { Site } from '@/lib/model/site';

type HomeIntroProps = {
  site: Site;
  /** What bodies published, how much of it is in both languages, and the portal's notes. */
  counts: { releases: number; both: number; notes: number };
};

export async function HomeIntro({ site, counts }: HomeIntroProps) {
  const locale = await getLocale();
  const t = await getTranslations();

  return (
    <div className="intro wide">
      <h1>{site.title[locale]}</h1>
      <div className="meta">
        <p>{site.description[locale]}</p>
        <p>
          {t('HomePage.releases', { ...counts, isBoth: String(counts.both > 0) })}{' '}
          {counts.notes > 0 && t('HomePage.notes', counts)}
        </p>
      </div>
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
