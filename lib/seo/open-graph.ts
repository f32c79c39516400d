import { regionalTags } from '../i18n/language-names.ts';
import { modifiedAt } from './release-facts.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { LocalizedRelease } from '../model/localized-release.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Metadata } from 'next';

/** The text shown as messengers and social networks know articles, in its own language. */
export function toArticle(release: LocalizedRelease, body: GovernmentBody) {
  return {
    type: 'article',
    locale: openGraphLocale(release.language),
    publishedTime: release.publishedAt,
    modifiedTime: modifiedAt(release),
    section: body.name[release.language],
  } as const satisfies Metadata['openGraph'];
}

export function openGraphLocale(locale: Locale): string {
  return regionalTags[locale].replace('-', '_');
}
