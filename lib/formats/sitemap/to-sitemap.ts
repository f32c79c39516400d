import { routing } from '../../i18n/routing.ts';
import { paths } from '../../routes/paths.ts';
import { toXml, toXmlDocument } from '../xml.ts';

import type { AddressStretch, ReleaseAddress } from '../../store/release-store.ts';
import type { Language } from '../../model/languages.ts';
import type { XmlNode } from '../xml.ts';

/** A page in the languages in which it exists: one entry for each, every one with all of them. */
export type SitemapPage = {
  path: (language: Language) => string;
  languages: readonly Language[];
  /** Where readers without a wish are led, when that is another address than a language's own. */
  xDefault: string | null;
  changedAt?: string;
};

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export const sitemapStart = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
export const sitemapEnd = '</urlset>';

export function toSitemapPage({
  slug,
  languages,
  primary,
  changedAt,
}: ReleaseAddress): SitemapPage {
  const path = (language: Language) => paths.release(language, slug);
  return { path, languages, xDefault: path(primary), changedAt };
}

/** The entries of a page, as text between `sitemapStart` and `sitemapEnd`. */
export function toEntries(page: SitemapPage, origin: string): string {
  const { path, languages, changedAt } = page;
  const alternates = [
    ...languages.map((language) => [language, path(language)] as const),
    ['x-default', page.xDefault ?? path(routing.defaultLocale)] as const,
  ].map(([language, address]) => ({
    '@rel': 'alternate',
    '@hreflang': language,
    '@href': origin + address,
  }));
  const entries = languages.map((language): XmlNode => ({
    loc: origin + path(language),
    ...(changedAt !== undefined && { lastmod: changedAt }),
    'xhtml:link': alternates,
  }));
  return toXml({ url: entries });
}

export function toSitemapIndex(
  sitemaps: readonly { url: string; changedAt?: AddressStretch['changedAt'] }[],
): string {
  const entries = sitemaps.map(({ url, changedAt }): XmlNode => ({
    loc: url,
    ...(changedAt !== undefined && { lastmod: changedAt }),
  }));
  return toXmlDocument({ sitemapindex: { '@xmlns': namespace, sitemap: entries } });
}
