import { paths } from '../paths.ts';
import { releasePicture } from './card-pictures.ts';
import { pageMetadata } from './metadata.ts';
import { toArticle } from './open-graph.ts';
import { describe, languagesOf, publishedLanguage } from './release-facts.ts';

import type { GovernmentBody, ParallelRelease, Site } from '../content/types.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Metadata } from 'next';

type ParallelMetadata = {
  release: ParallelRelease;
  body: GovernmentBody;
  site: Site;
  locale: Locale;
  /** The title of the page, which says that there are two texts. */
  title: string;
};

/** Where there is nothing to put beside a text, machines are led to the text itself. */
export function parallelMetadata(facts: ParallelMetadata): Metadata {
  const { release, body, locale, title } = facts;
  const { slug, language, other } = release;
  const description = describe(release, body);
  const picture = releasePicture(facts);
  if (other === null) {
    const canonical = paths.release(language, slug);
    return pageMetadata({
      ...{ locale, title, description, canonical, isIndexed: false },
      openGraph: toArticle(release, body),
      picture,
    });
  }
  return pageMetadata({
    locale,
    title,
    description,
    alternates: Object.fromEntries(
      languagesOf(release).map((candidate) => [candidate, paths.parallel(candidate, slug)]),
    ),
    xDefault: paths.parallel(publishedLanguage(release), slug),
    openGraph: toArticle(release, body),
    picture,
  });
}
