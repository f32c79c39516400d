import { formatDate } from '../i18n/dates.ts';
import { paths } from '../routes/paths.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { Site } from '../model/site.ts';
import type { Locale } from '../i18n/routing.ts';

/** A page on the way to another one. */
export type Crumb = { name: string; path: string };

type Place = { site: Pick<Site, 'name'>; locale: Locale };

/**
 * The way from the front page over `steps` to a page. The page itself is not a part of it: its heading says what it
 * is. Pages show this way, and tell search engines the same.
 */
export function toCrumbs({ site, locale }: Place, ...steps: readonly Crumb[]): readonly Crumb[] {
  return [{ name: site.name[locale], path: paths.home(locale) }, ...steps];
}

/** BreadcrumbList of schema.org. `origin`: the portal's own, like https://parallel.example. */
export function breadcrumbsJsonLd(crumbs: readonly Crumb[], origin: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList' as const,
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: origin + path,
    })),
  };
}

/** A release lies under the body whose it is. */
export function bodyCrumb({ id, name }: GovernmentBody, locale: Locale): Crumb {
  return { name: name[locale], path: paths.body(locale, id) };
}

/**
 * The way to a year (2015) or a month (2015-01), which lies in its year. `title`: of the archive, which lies under the
 * front page alone: that is no way to be shown.
 */
export function archiveCrumbs(
  title: string,
  period: string | undefined,
  locale: Locale,
): readonly Crumb[] {
  if (period === undefined) return [];
  const archive = { name: title, path: paths.archive(locale) };
  const year = period.slice(0, 4);
  if (period === year) return [archive];
  return [archive, { name: formatDate(year, locale), path: paths.archive(locale, year) }];
}
