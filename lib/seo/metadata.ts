import { languages, otherLanguages } from '../content/languages.ts';
import { inEveryLanguage, paths } from '../paths.ts';
import { formatDate } from '../i18n/dates.ts';
import { regionalTags } from '../i18n/language-names.ts';
import { citationLinks, citationTags } from './citation-tags.ts';
import { representationLinks } from './representation-links.ts';
import { routing } from '../i18n/routing.ts';
import { feedTypes, languageFeeds, sectionFeeds } from './feed-links.ts';

import type { GovernmentBody, LocalizedRelease, Site } from '../content/types.ts';
import type { Locale } from '../i18n/routing.ts';
import type { ReleasesQuery } from '../queries.ts';
import type { Metadata } from 'next';
import type { PageFeeds } from './feed-links.ts';

/** Search engines and messengers show about this many characters of a description. */
const descriptionLength = 200;

type PageMetadata = {
  locale: Locale;
  title: string | { absolute: string };
  description?: string;
  /** The page's address in each language in which it exists; none for pages that are not to be found. */
  alternates?: Partial<Record<Locale, string>>;
  canonical?: string;
  xDefault?: string;
  isIndexed?: boolean;
  /** Other forms of the page: media types and addresses. */
  types?: Record<string, string>;
  /** Further `meta` elements by their names. */
  tags?: Record<string, string>;
  /** Feeds that tell the page's news. */
  feeds?: readonly PageFeeds[];
  openGraph?: Metadata['openGraph'];
};

/** Title, description, canonical, hreflang pairs and Open Graph of one page in one language. */
export function pageMetadata(page: PageMetadata): Metadata {
  const { locale, title, description, alternates = {}, isIndexed = true, feeds = [] } = page;
  const canonical = page.canonical ?? alternates[locale];
  const text = typeof title === 'string' ? title : title.absolute;
  const types = { ...feedTypes(feeds), ...page.types };

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
      ...page.openGraph,
    },
    twitter: { card: 'summary' },
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

type ReleaseMetadata = {
  release: LocalizedRelease;
  body: GovernmentBody;
  site: Site;
  locale: Locale;
  /** The portal's own origin, like https://parallel.example. */
  origin: string;
};

/** A text that does not exist has no hreflang; its page points to the one that does and is not indexed. */
export function releaseMetadata(facts: ReleaseMetadata): Metadata {
  const { release, body, locale } = facts;
  const alternates = Object.fromEntries(
    languagesOf(release).map((language) => [language, paths.release(language, release.slug)]),
  );

  return pageMetadata({
    locale,
    title: release.text.title,
    description: describe(release, body, locale),
    alternates: release.isFallback ? {} : alternates,
    canonical: paths.release(release.language, release.slug),
    xDefault: paths.release(publishedLanguage(release), release.slug),
    isIndexed: !release.isFallback,
    types: { ...representationLinks(release.slug, locale), ...citationLinks(release) },
    tags: citationTags(facts),
    openGraph: {
      type: 'article',
      publishedTime: release.publishedAt,
      section: body.name[locale],
    },
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

export function bodyMetadata({ body, locale }: { body: GovernmentBody; locale: Locale }): Metadata {
  const others = otherLanguages(locale).map((language) => body.name[language]);
  return pageMetadata({
    locale,
    title: body.name[locale],
    description: [body.name[locale], ...others].join(' · '),
    alternates: inEveryLanguage((language) => paths.body(language, body.id)),
    feeds: [
      sectionFeeds(paths.body(locale, body.id), body.name[locale]),
      languageFeeds(locale, siteNames[locale]),
    ],
  });
}

/** The languages in which a release has a text, in their fixed order. */
export function languagesOf(release: LocalizedRelease): readonly Locale[] {
  const existing = [release.language, ...release.counterparts.map(({ language }) => language)];
  return languages.filter((language) => existing.includes(language));
}

/** The as-published text is what anybody without a language preference is led to. */
export function publishedLanguage(release: LocalizedRelease): Locale {
  if (release.text.origin === 'as-published') return release.language;
  const published = release.counterparts.find(({ origin }) => origin === 'as-published');
  return published?.language ?? languagesOf(release)[0] ?? release.language;
}

/** Whose release of which day, then how it begins: never more than the text itself says. */
export function describe(release: LocalizedRelease, body: GovernmentBody, locale: Locale): string {
  const first = release.text.lead ?? plainText(release);
  const head = `${body.name[locale]}, ${formatDate(release.publishedAt, locale)} — `;
  const room = descriptionLength - head.length;
  if (first.length <= room) return head + first;
  const cut = first.slice(0, room);
  return `${head}${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

function plainText(release: LocalizedRelease): string {
  const inlines = release.text.blocks[0]?.lines[0] ?? [];
  return inlines.map(textOf).join('');
}

type Inline = LocalizedRelease['text']['blocks'][number]['lines'][number][number];

function textOf(inline: Inline): string {
  return inline.kind === 'text' ? inline.value : inline.children.map(textOf).join('');
}

function openGraphLocale(locale: Locale): string {
  return regionalTags[locale].replace('-', '_');
}
