import { otherLanguages } from '../model/languages.ts';
import { iconPaths, paths } from '../routes/paths.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { Site } from '../model/site.ts';
import type { Locale } from '../i18n/routing.ts';

/** The names by which pages in every language mean one and the same organization. */
export function portalId(origin: string): string {
  return `${origin}/#portal`;
}

export function bodyId({ id }: Pick<GovernmentBody, 'id'>, origin: string): string {
  return `${origin}/#body-${id}`;
}

/** This portal for search engines: an organization of its own, and no public authority. */
export function portalJsonLd(site: Site, locale: Locale, origin: string) {
  return {
    '@context': 'https://schema.org',
    ...toPortal(site, locale, origin),
    alternateName: otherLanguages(locale).map((language) => site.name[language]),
    description: site.independence[locale],
    publishingPrinciples: origin + paths.about(locale),
    correctionsPolicy: origin + paths.about(locale, 'corrections'),
    ...(site.publisher?.kind === 'organization' && {
      parentOrganization: publisherJsonLd(site, locale, origin),
    }),
  };
}

/** Who publishes what is the portal's own: whom its owner names, else the portal itself. */
export function publisherJsonLd({ name, publisher }: Site, locale: Locale, origin: string) {
  if (publisher === undefined) return toPortal({ name }, locale, origin);
  const { kind, url } = publisher;
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name: publisher.name[locale],
    ...(url !== undefined && { url }),
  } as const;
}

/** The portal as it stands in what is said about a page. */
export function toPortal({ name }: Pick<Site, 'name'>, locale: Locale, origin: string) {
  return {
    '@type': 'Organization',
    name: name[locale],
    '@id': portalId(origin),
    url: `${origin}${paths.home(locale)}`,
    logo: origin + iconPaths.large,
  } as const;
}

/** A body for search engines: only what its record says. The same `@id` in every language. */
export function bodyJsonLd(body: GovernmentBody, locale: Locale, origin: string) {
  const { name, shortName = {}, since, until, site } = body;
  const others = [
    shortName[locale],
    ...otherLanguages(locale).flatMap((language) => [name[language], shortName[language]]),
  ].filter((other) => other !== undefined);

  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': bodyId(body, origin),
    name: name[locale],
    alternateName: others,
    ...(site !== undefined && { url: site }),
    mainEntityOfPage: origin + paths.body(locale, body.id),
    ...(since !== undefined && { foundingDate: since }),
    ...(until !== undefined && { dissolutionDate: until }),
  };
}
