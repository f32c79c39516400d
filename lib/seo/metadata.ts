import { otherLanguages } from '../model/languages.ts';
import { inEveryLanguage, paths } from '../routes/paths.ts';
import { citationLinks, citationTags } from './citation-tags.ts';
import { representationLinks } from './representation-links.ts';
import { routing } from '../i18n/routing.ts';
import { portalImage, releaseImage } from './og-images.ts';
import { feedTypes, languageFeeds, sectionFeeds } from './feed-links.ts';
import { openGraphLocale, toArticle } from './open-graph.ts';
import { describe, languagesOf, publishedLanguage } from './release-facts.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Site } from '../model/site.ts';
import type { Locale } from '../i18n/routing.ts';
import type { ReleasesQuery } from '../routes/queries.ts';
import type { Metadata } from 'next';
import type { OgImage } from './og-images.ts';
import type { PageFeeds } from './feed-links.ts';

type PageMetadata = {
  locale: Locale;
  title: string | { absolute: string };
  description?: string;
  /** The page's address in each language in which it exists; none for pages that are not to be found. */
  alternates?: Partial<Record<Locale, string>>;
  canonical?: string;
  xDefault?: string;
  /** Of a page in a row: the one before it and the one behind it. */
  pagination?: { previous?: string; next?: string };
  isIndexed?: boolean;
  /** Other forms of the page: media types and addresses. */
  types?: Record<string, string>;
  /** Further `meta` elements by their names. */
  tags?: Record<string, string>;
  /** Feeds that tell the page's news. */
  feeds?: readonly PageFeeds[];
  openGraph?: Metadata['openGraph'];
  /** Absent: the portal's own. */
  image?: OgImage;
};

/** Title, description, canonical, hreflang pairs and Open Graph of one page in one language. */
export function pageMetadata(page: PageMetadata): Metadata {
  const { locale, title, description, alternates = {}, isIndexed = true, feeds = [] } = page;
  const canonical = page.canonical ?? alternates[locale];
  const text = typeof title === 'string' ? title : title.absolute;
  const types = { ...feedTypes(feeds), ...page.types };
  const image = page.image ?? portalImage(locale, siteNames[locale]);

  return {
    title: typeof title === 'string' ? { absolute: `${title} — ${siteNames[locale]}` } : title,
    ...(description !== undefined && { description }),
    ...(!isIndexed && { robots: { index: false, follow: true } }),
    alternates: {
      ...(canonical !== undefined && { canonical }),
      ...(isIndexed && {
        languages: {
          ...alternates,
          'x-default': page.xDefault ?? alternates[routing.defaultLocale] ?? '/',
        },
      }),
      ...(Object.keys(types).length > 0 && { types }),
    },
    ...(page.pagination && { pagination: page.pagination }),
    ...(page.tags && { other: page.tags }),
    openGraph: {
      type: 'website',
      title: text,
      ...(description !== undefined && { description }),
      ...(canonical !== undefined && { url: canonical }),
      siteName: siteNames[locale],
      locale: openGraphLocale(locale),
      alternateLocale: otherLanguages(locale)
        .filter((language) => alternates[language] !== undefined)
        .map(openGraphLocale),
      images: [image],
      ...page.openGraph,
    },
    twitter: {
      card: 'summary_large_image',
      images: [{ url: image.url, alt: image.alt }],
    },
  };
}

/** The portal's name does not change with an edition; browsers show it behind every title. */
export const siteNames: Record<Locale, string> = { ru: 'Параллель', en: 'Parallel' };

/** `/` leads to the front page in the reader's language, so it is the one for everybody else. */
export function homeMetadata(site: Site, locale: Locale): Metadata {
  return pageMetadata({
    locale,
    title: { absolute: `${site.title[locale]} — ${site.name[locale]}` },
    description: site.description[locale],
    alternates: inEveryLanguage(paths.home),
    xDefault: '/',
    feeds: [languageFeeds(locale, site.name[locale])],
  });
}

/** The addresses of a view of a release, or of the part of it that is shown, with what stands before and behind it. */
export function partAddresses(
  { part }: Pick<LocalizedRelease, 'part'>,
  locale: Locale,
  pathOf: (language: Locale, part?: number) => string,
) {
  const neighbours = part && {
    ...(part.number > 1 && { previous: pathOf(locale, part.number - 1) }),
    ...(part.number < part.contents.length && { next: pathOf(locale, part.number + 1) }),
  };
  return {
    pathIn: (language: Locale) => pathOf(language, part?.number),
    ...(neighbours && { pagination: neighbours }),
  };
}

type ReleaseMetadata = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  locale: Locale;
  /** Absent: the title of the text. */
  title?: string;
  /** The portal's own origin, like https://parallel.example. */
  origin: string;
};

/** A text that does not exist has no hreflang; its page points to the one that does and is not indexed. */
export function releaseMetadata(facts: ReleaseMetadata): Metadata {
  const { release, body, locale } = facts;
  const { slug, part, text } = release;
  const { title = text.title } = facts;
  const { pathIn, ...rest } = partAddresses(release, locale, (language, number) =>
    paths.release(language, slug, undefined, number),
  );
  const alternates = Object.fromEntries(
    languagesOf(release).map((language) => [language, pathIn(language)]),
  );

  return pageMetadata({
    ...{ locale, title, ...rest },
    description: describe(release, body),
    alternates: release.isFallback ? {} : alternates,
    canonical: pathIn(release.language),
    xDefault: pathIn(publishedLanguage(release)),
    isIndexed: !release.isFallback,
    types: { ...representationLinks(slug, locale, part?.number), ...citationLinks(release) },
    tags: citationTags(facts),
    feeds: bodyFeeds(body, locale),
    openGraph: toArticle(release, body),
    image: releaseImage(facts),
  });
}

type ListMetadata = {
  locale: Locale;
  title: string;
  description: string;
  query: ReleasesQuery | null;
};

/** Pages of the whole list are found by search engines; a filtered list is a way there, not a page of its own. */
export function listMetadata({ locale, title, description, query }: ListMetadata): Metadata {
  const page = query?.page ?? 1;
  const isWhole =
    query === null || paths.releases(locale, query) === paths.releases(locale, { page });
  return pageMetadata({
    locale,
    title,
    description,
    alternates: inEveryLanguage((language) => paths.releases(language, { page })),
    feeds: [languageFeeds(locale, siteNames[locale])],
    isIndexed: isWhole,
  });
}

/** Whoever reads of a body may want to follow it, or everything. */
export function bodyFeeds(body: GovernmentBody, locale: Locale): readonly PageFeeds[] {
  return [
    sectionFeeds(paths.body(locale, body.id), body.name[locale]),
    languageFeeds(locale, siteNames[locale]),
  ];
}
