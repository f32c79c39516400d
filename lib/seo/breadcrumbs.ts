import { formatDate } from '../i18n/dates.ts';
import { paths } from '../paths.ts';

import type { GovernmentBody, LocalizedRelease, Site } from '../content/types.ts';
import type { Locale } from '../i18n/routing.ts';

/** A step of the way from the front page; the last one is the page itself. */
export type Crumb = { name: string; path: string };

type Place = { site: Pick<Site, 'name'>; locale: Locale; origin: string };

/** The way to a page for search engines, the front page before `crumbs`. */
export function breadcrumbsJsonLd(crumbs: readonly Crumb[], place: Place) {
  return { '@context': 'https://schema.org', ...breadcrumbList(crumbs, place) };
}

/** The same as a part of what is said about a page (BreadcrumbList of schema.org). */
export function breadcrumbList(crumbs: readonly Crumb[], { site, locale, origin }: Place) {
  const home = { name: site.name[locale], path: paths.home(locale) };
  return {
    '@type': 'BreadcrumbList' as const,
    itemListElement: [home, ...crumbs].map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: origin + path,
    })),
  };
}

/** A release lies under the body whose it is. */
export function releaseCrumbs(
  release: Pick<LocalizedRelease, 'slug' | 'text'>,
  body: GovernmentBody,
  locale: Locale,
): readonly Crumb[] {
  return [
    { name: body.name[locale], path: paths.body(locale, body.id) },
    { name: release.text.title, path: paths.release(locale, release.slug) },
  ];
}

/** `period`: a year (2015) or a month (2015-01), which lies in its year; absent: the whole archive. */
export function archiveCrumbs(
  title: string,
  period: string | undefined,
  locale: Locale,
): readonly Crumb[] {
  const periods = period === undefined ? [] : [...new Set([period.slice(0, 4), period])];
  return [
    { name: title, path: paths.archive(locale) },
    ...periods.map((one) => ({
      name: formatDate(one, locale),
      path: paths.archive(locale, one),
    })),
  ];
}
