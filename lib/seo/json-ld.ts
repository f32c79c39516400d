import { regionalTags } from '../i18n/language-names.ts';
import { paths } from '../paths.ts';

import type { GovernmentBody, LocalizedRelease, Origin, Site } from '../content/types.ts';

type ReleaseJsonLd = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  /** The portal's own origin, like https://parallel.example. */
  origin: string;
};

const originNotes: Record<Origin, string> = {
  'as-published': 'Text as published by the source',
  'official-translation': 'Official translation',
  'unofficial-translation': 'Unofficial translation',
  'portal-translation': 'Translation by this portal, not official',
  'portal-original': "Portal's own note",
  unknown: 'Origin unknown',
};

/**
 * schema.org data of the text that is shown. A release is a NewsArticle of its body; a note is an Article
 * of the portal, so that no machine takes it for a body's statement.
 */
export function releaseJsonLd({ release, body, site, origin }: ReleaseJsonLd) {
  const { language, text } = release;
  const url = `${origin}${paths.release(language, release.slug)}`;
  const portal = {
    '@type': 'Organization',
    name: site.name[language],
    url: `${origin}${paths.home(language)}`,
  };
  const government = {
    '@type': 'GovernmentOrganization',
    name: body.name[language],
    ...(body.site !== undefined && { url: body.site }),
  };
  const isNote = release.kind === 'note';

  return {
    '@context': 'https://schema.org',
    '@type': isNote ? 'Article' : 'NewsArticle',
    '@id': url,
    url,
    headline: text.title,
    inLanguage: regionalTags[language],
    datePublished: release.publishedAt,
    ...(release.lastRevision && { dateModified: release.lastRevision.at }),
    author: isNote ? portal : government,
    publisher: portal,
    ...(isNote && { about: government }),
    creditText: originNotes[text.origin],
    ...(text.source.url !== undefined && { isBasedOn: text.source.url }),
    ...counterpartLinks(release, origin),
  };
}

function counterpartLinks({ counterparts, slug, text }: LocalizedRelease, origin: string) {
  const toWork = (language: (typeof counterparts)[number]['language']) => ({
    '@type': 'CreativeWork',
    '@id': `${origin}${paths.release(language, slug)}`,
    inLanguage: regionalTags[language],
  });
  const translations = counterparts.filter(({ translatedFrom }) => translatedFrom !== undefined);

  return {
    ...(text.translatedFrom !== undefined && { translationOfWork: toWork(text.translatedFrom) }),
    ...(translations.length > 0 && {
      workTranslation: translations.map(({ language }) => toWork(language)),
    }),
  };
}
