import { compareNames } from './collation.ts';

import type { Localized } from '../model/languages.ts';
import type { Locale } from './routing.ts';

type Named = { kind: string; name: Localized<string>; sortName?: Localized<string> | undefined };

/** The order of a list of terms: people by the surname, everything else by the name. */
export function compareTerms(locale: Locale): (left: Named, right: Named) => number {
  const compare = compareNames(locale);
  return (left, right) =>
    compare(sortName(left, locale), sortName(right, locale)) ||
    compare(left.name[locale], right.name[locale]);
}

/** A name that stands as a heading begins with a capital; in texts it is as its sources write it. */
export function toHeading(name: string, locale: Locale): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}

function sortName({ kind, name, sortName: given }: Named, locale: Locale): string {
  if (given !== undefined) return given[locale];
  return kind === 'person' ? name[locale].slice(name[locale].lastIndexOf(' ') + 1) : name[locale];
}
