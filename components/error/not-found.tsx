import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { SearchForm } from '@/components/ui/search-form';
import { languages, otherLanguages } from '@/lib/model/languages';
import { paths } from '@/lib/routes/paths';

import type { Locale } from '@/lib/i18n/routing';

/** Speaks every language, the reading one first: whoever lost the way may have come from the other text. */
export async function NotFound() {
  const locale = await getLocale();
  const order = [locale, ...otherLanguages(locale)].filter((language) =>
    languages.includes(language),
  );

  return (
    <div className="wrap">
      <div className="pair not-found">
        {await Promise.all(order.map((language, index) => side(language, index === 0)))}
      </div>
      <p className="meta">{404}</p>
    </div>
  );
}

async function side(locale: Locale, isFirst: boolean) {
  const t = await getTranslations({ locale, namespace: 'NotFound' });
  const header = await getTranslations({ locale, namespace: 'SiteHeader' });

  return (
    <div key={locale} className={isFirst ? 'cell' : 'cell b'} lang={locale}>
      {isFirst ? <h1>{t('title')}</h1> : <h2 className="as-title">{t('title')}</h2>}
      <p>{t('explanation')}</p>
      <SearchForm
        action={paths.search(locale)}
        id={`q-404-${locale}`}
        label={t('search')}
        placeholder={header('searchPlaceholder')}
        button={header('searchButton')}
        isMain
      />
      <p>
        <AppLink className="more" href={paths.home(locale)}>
          {t('home')}
        </AppLink>
      </p>
    </div>
  );
}
