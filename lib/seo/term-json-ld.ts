import { otherLanguages } from '../model/languages.ts';
import { regionalTags } from '../i18n/language-names.ts';
import { paths } from '../routes/paths.ts';

import type { Term } from '../model/term.ts';
import type { Locale } from '../i18n/routing.ts';

type TermJsonLd = { term: Term; locale: Locale; origin: string };

/** schema.org data of one term; its other names are those of the sources, without aliases for searching. */
export function termJsonLd({ term, locale, origin }: TermJsonLd) {
  const defined = toDefinedTerm(term, locale, origin);
  return {
    '@context': 'https://schema.org',
    ...defined,
    mainEntityOfPage: defined.url,
    alternateName: otherNames(term, locale),
    inDefinedTermSet: `${origin}${paths.terms(locale)}`,
  };
}

type TermSetJsonLd = { terms: readonly Term[]; locale: Locale; name: string; origin: string };

export function termSetJsonLd({ terms, locale, name, origin }: TermSetJsonLd) {
  const url = `${origin}${paths.terms(locale)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name,
    inLanguage: regionalTags[locale],
    hasDefinedTerm: terms.map((term) => toDefinedTerm(term, locale, origin)),
  };
}

function toDefinedTerm({ id, name }: Term, locale: Locale, origin: string) {
  const url = `${origin}${paths.term(locale, id)}`;
  return {
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: name[locale],
    termCode: id,
  };
}

function otherNames({ name, otherSpellings = [] }: Term, locale: Locale): readonly string[] {
  const attested = otherSpellings.map(({ text }) => text);
  return [...new Set([...otherLanguages(locale).map((language) => name[language]), ...attested])];
}
