import { useTranslations } from 'next-intl';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/paths';

import type { Locale } from '@/lib/i18n/routing';
import type { SearchQuery } from '@/lib/queries';

type NothingFoundProps = { query: SearchQuery; locale: Locale };

/** Names the narrowing that may have emptied the results, else gives advice; always a way on. */
export function NothingFound({ query, locale }: NothingFoundProps) {
  const t = useTranslations('SearchPage');
  const { q, in: language, body, from, to } = query;
  const isNarrowed = [language, body, from, to].some((value) => value !== undefined);

  return (
    <section className="notice">
      <h2>{t('nothingFound', { query: q })}</h2>
      <p>{isNarrowed ? t('narrowed') : t('advice')}</p>
      <p className="go">
        {isNarrowed && (
          <AppLink className="btn btn-main" href={paths.search(locale, { q })}>
            {t('everywhere')}
          </AppLink>
        )}
        <AppLink className="btn" href={paths.releases(locale)}>
          {t('all')}
        </AppLink>
      </p>
    </section>
  );
}
