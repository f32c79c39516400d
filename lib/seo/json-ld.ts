import { toLanguage } from '../model/languages.ts';
import { paths } from '../routes/paths.ts';
import { regionalTags } from '../i18n/language-names.ts';
import { sayStatus } from '../i18n/text-status.ts';
import { getTranslator } from '../i18n/translator.ts';
import { releaseImage } from './og-images.ts';
import { bodyId, publisherJsonLd, toPortal } from './organizations.ts';

import type { Article, CreativeWork, NewsArticle, WithContext } from 'schema-dts';
import type { GovernmentBody } from '../model/body.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Origin } from '../model/text-status.ts';
import type { Site } from '../model/site.ts';

type ReleaseJsonLd = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  /** The portal's own origin, like https://parallel.example. */
  origin: string;
};

const versionLength = 8;

/**
 * schema.org data of the text that is shown. A release is a NewsArticle of its body; a note is an Article
 * of the portal, so that no machine takes it for a body's statement. What the portal only reproduces was
 * published by its source; the portal publishes its own notes and translations, and this data.
 */
export function releaseJsonLd(facts: ReleaseJsonLd) {
  const { release, body, site, origin } = facts;
  const { language, text } = release;
  const url = `${origin}${paths.release(language, release.slug)}`;
  const portal = toPortal(site, language, origin);
  const government = {
    '@type': 'GovernmentOrganization',
    '@id': bodyId(body, origin),
    name: body.name[language],
    // Whoever has no site of its own is known by its page here.
    url: body.site ?? `${origin}${paths.body(language, body.id)}`,
  } as const;
  const isNote = release.kind === 'note';

  return {
    '@context': 'https://schema.org',
    '@type': isNote ? 'Article' : 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: text.title,
    image: origin + releaseImage(facts).url,
    inLanguage: regionalTags[language],
    ...datesOf(release),
    ...(release.occasion?.place !== undefined && {
      contentLocation: { '@type': 'Place', name: release.occasion.place } as const,
    }),
    version: text.sha256.slice(0, versionLength),
    author: isNote ? portal : government,
    publisher: isPortalsOwn(text.origin)
      ? publisherJsonLd(site, language, origin)
      : { '@type': 'Organization', name: text.source.publisher[language] },
    sdPublisher: portal,
    ...(isNote && { about: government }),
    creditText:
      site.demonstration === true
        ? getTranslator(language)('PageShell.demonstration')
        : sayStatus(text, language).join(' '),
    // Who made another translation may be a person or not: the record does not say.
    ...(text.origin === 'portal-translation' && { translator: portal }),
    ...(text.source.url !== undefined && { isBasedOn: text.source.url }),
    ...translationLinks(facts),
    ...corrections(release),
  } as const satisfies WithContext<NewsArticle> | WithContext<Article>;
}

function isPortalsOwn(origin: Origin): boolean {
  return origin === 'portal-original' || origin === 'portal-translation';
}

/** When its publisher published it: of this portal's translation the release's own day says nothing. */
function datesOf({ text, publishedAt, lastRevision }: LocalizedRelease) {
  const published = text.origin === 'portal-translation' ? text.addedAt : publishedAt;
  const modified = lastRevision?.at ?? published;
  return {
    ...(published !== undefined && { datePublished: published }),
    ...(modified !== undefined && { dateModified: modified }),
  };
}

/** Which text is the translation of which. One that the record lacks is known by its language alone. */
function translationLinks({ release, origin }: ReleaseJsonLd) {
  const { counterparts, slug, text, language } = release;
  const toWork = (tag: string) => {
    const known = toLanguage(tag);
    const other = counterparts.find((counterpart) => counterpart.language === tag)?.language;
    return {
      '@type': 'CreativeWork',
      ...(other && { '@id': `${origin}${paths.release(other, slug)}` }),
      inLanguage: known === undefined ? tag : regionalTags[known],
    } as const satisfies CreativeWork;
  };
  const translations = counterparts.filter(({ translatedFrom }) => translatedFrom === language);

  return {
    ...(text.translatedFrom !== undefined && {
      translationOfWork: {
        ...toWork(text.translatedFrom),
        ...(text.origin === 'portal-translation' && {
          datePublished: release.publishedAt,
          publisher: { '@type': 'Organization', name: text.source.publisher[language] } as const,
        }),
      },
    }),
    ...(translations.length > 0 && {
      workTranslation: translations.map((counterpart) => toWork(counterpart.language)),
    }),
  };
}

function corrections({ revisions }: LocalizedRelease) {
  if (revisions.length === 0) return {};
  return {
    correction: revisions.map(
      ({ at, note }) => ({ '@type': 'CorrectionComment', datePublished: at, text: note }) as const,
    ),
  };
}
