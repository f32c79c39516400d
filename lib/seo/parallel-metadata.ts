import { paths } from '../routes/paths.ts';
import { releaseImage } from './og-images.ts';
import { pageMetadata, partAddresses } from './metadata.ts';
import { toArticle } from './open-graph.ts';
import { describe, languagesOf, publishedLanguage } from './release-facts.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { ParallelRelease } from '../model/localized-release.ts';
import type { Site } from '../model/site.ts';
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
  const image = releaseImage(facts);
  if (other === null) {
    const canonical = paths.release(language, slug, undefined, release.part?.number);
    return pageMetadata({
      ...{ locale, title, description, canonical, isIndexed: false },
      openGraph: toArticle(release, body),
      image,
    });
  }
  const { pathIn, ...rest } = partAddresses(release, locale, (candidate, number) =>
    paths.parallel(candidate, slug, undefined, number),
  );
  return pageMetadata({
    ...{ locale, title, description, ...rest },
    alternates: Object.fromEntries(
      languagesOf(release).map((candidate) => [candidate, pathIn(candidate)]),
    ),
    xDefault: pathIn(publishedLanguage(release)),
    openGraph: toArticle(release, body),
    image,
  });
}
