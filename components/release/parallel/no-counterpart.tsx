import { getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/paths';

import type { LocalizedRelease } from '@/lib/content/types';
import type { Locale } from '@/lib/i18n/routing';

type NoCounterpartProps = { release: LocalizedRelease; locale: Locale };

/** Says plainly that there is nothing to put beside the text; the whole of it follows below. */
export async function NoCounterpart({ release, locale }: NoCounterpartProps) {
  const t = await getTranslations('NoCounterpart');
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
