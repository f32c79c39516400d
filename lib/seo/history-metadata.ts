import { paths } from '../routes/paths.ts';
import { pageMetadata } from './metadata.ts';

import type { LocalizedHistory } from '../model/localized-history.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Metadata } from 'next';

type HistoryMetadata = {
  history: LocalizedHistory;
  locale: Locale;
  title: string;
  description: string;
  isCompared: boolean;
};

/** A history in which nothing has happened, a comparison, and a language without a text are not to be found. */
export function historyMetadata(page: HistoryMetadata): Metadata {
  const { history, locale, title, description, isCompared } = page;
  const { slug, language, languages, isRevised } = history;
  const alternates = languages.map((one) => [one, paths.history(one, slug)] as const);

  return pageMetadata({
    locale,
    title,
    description,
    alternates: languages.includes(locale) ? Object.fromEntries(alternates) : {},
    canonical: paths.history(language, slug),
    isIndexed: isRevised && !isCompared && languages.includes(locale),
  });
}

type VersionMetadata = { release: LocalizedRelease; locale: Locale; title: string };

/** An earlier text is there to be cited: who searches is led to the release. */
export function versionMetadata({ release, locale, title }: VersionMetadata): Metadata {
  const canonical = paths.release(release.language, release.slug);
  return pageMetadata({ locale, title, canonical, isIndexed: false });
}
