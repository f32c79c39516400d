import { regionalTags } from './language-names.ts';

import type { Locale } from './routing.ts';

/** The order of the alphabet of a language: for names, so that quotes and hyphens do not count. */
export function compareNames(locale: Locale): (left: string, right: string) => number {
  const collator = new Intl.Collator(regionalTags[locale], {
    ignorePunctuation: true,
    numeric: true,
  });
  return (left, right) => collator.compare(left, right);
}
