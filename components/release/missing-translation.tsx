import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/paths';

import type { LocalizedRelease } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type MissingTranslationProps = { release: LocalizedRelease; locale: Locale };

/** Says plainly that the asked language has no text; the whole existing text follows below it. */
export async function MissingTranslation({ release, locale }: MissingTranslationProps) {
  const t = await getTranslations('MissingTranslation');
  const { language } = release;

  return (
    <section className="notice" aria-labelledby="missing">
      <h2 id="missing">{t('title')}</h2>
      <p>{t('explanation', { language })}</p>
      <p className="go">
        <AppLink
          className="btn btn-main"
          href={paths.release(language, release.slug)}
          hrefLang={language}
        >
          {t('read', { language })}
        </AppLink>
        <AppLink className="btn" href={paths.releases(locale)}>
          {t('all')}
        </AppLink>
      </p>
    </section>
  );
}
