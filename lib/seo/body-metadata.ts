import { otherLanguages } from '../model/languages.ts';
import { inEveryLanguage, paths } from '../routes/paths.ts';
import { bodyFeeds, pageMetadata } from './metadata.ts';

import type { GovernmentBody } from '../model/body.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Metadata } from 'next';

type BodyMetadata = {
  body: GovernmentBody;
  locale: Locale;
  /** Absent: the name of the body. */
  title?: string;
  /** Of the list of its documents. */
  page?: number;
  pageCount?: number;
};

/** A page of a body's documents has an address of its own, and names the ones beside it. */
export function bodyMetadata(facts: BodyMetadata): Metadata {
  const { body, locale, page = 1, pageCount = 1 } = facts;
  const name = body.name[locale];
  const others = otherLanguages(locale).map((language) => body.name[language]);
  const toPath = (language: Locale, number: number) =>
    paths.body(language, body.id, { page: number });

  return pageMetadata({
    locale,
    title: facts.title ?? name,
    description: [name, ...others].join(' · '),
    alternates: inEveryLanguage((language) => toPath(language, page)),
    pagination: {
      ...(page > 1 && { previous: toPath(locale, page - 1) }),
      ...(page < pageCount && { next: toPath(locale, page + 1) }),
    },
    feeds: bodyFeeds(body, locale),
  });
}
