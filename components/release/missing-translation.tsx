import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { paths } from '@/lib/routes/paths';

import type { LocalizedRelease } from '@/lib/model/localized-release';

type MissingTranslationProps = {
  release: LocalizedRelease;
  /** What is missed: the text in the language of the page, or one to put beside it. */
  words?: 'MissingTranslation' | 'NoCounterpart';
};

/** Says plainly that a text is missing; the whole existing text follows below it. */
export async function MissingTranslation(props: MissingTranslationProps) {
  const locale = await getLocale();
  const { release, words = 'MissingTranslation' } = props;
  const t = await getTranslations(words);
  const { language } = release;

  return (
    <section className="notice" aria-labelledby="missing">
      <h2 id="missing">{t('title')}</h2>
      <p>{t('explanation', { language })}</p>
      <p className="go">
        <AppLink
          className="btn btn-main"
          href={paths.release(language, release.slug, undefined, release.part?.number)}
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
