import {
  isReproduced,
  quoteTitle,
  toParagraph,
  toSourcePhrase,
  toTranslatorPhrase,
  toWords,
} from './phrases.ts';
import { words } from './words.ts';

import type { CitedItem } from './item.ts';

/**
 * The Chicago Manual of Style, 18th edition, notes and bibliography: a full note, since only a note has
 * room for a paragraph. Author, title in quotation marks, description, date, who published it, translator,
 * site, locator, address, divided by commas; what is read in a reproduction says so. There is no day of access: Chicago asks for one only when a source has no date.
 */
export function formatChicago(item: CitedItem): string {
  const { language, author, title, kind, day, status, site, source, version, url } = item;
  const { kinds, textVersion, reproduced } = words[language];
  const date = toWords(day, language, 'long');
  const rest = [
    kinds[kind],
    status === undefined ? date : `${date} (${status})`,
    ...(source?.publisher === author ? [] : toSourcePhrase(item)),
    ...toTranslatorPhrase(item).filter(() => item.translator !== site),
    ...(isReproduced(item) ? [reproduced(site)] : site === author ? [] : [site]),
    `${textVersion} ${version}`,
    ...toParagraph(item),
    url,
  ];
  return `${author}, ${quoteTitle(title, language, ',')} ${rest.join(', ')}.`;
}
