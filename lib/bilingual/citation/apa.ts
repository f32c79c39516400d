import { endSentence, toGenre, toParagraph, toWords } from './phrases.ts';
import { words } from './words.ts';

import type { CitedItem } from './item.ts';

/**
 * APA, 7th edition, section 10.4 (press releases are a report by a group): group author, exact date,
 * title, a description in square brackets, site and address; the site is left out when it is the author.
 * The version stands in parentheses behind the title. There is no day of access: APA asks for
 * one only when a page is meant to change, and this one names its version. A paragraph belongs to the citation in
 * the text, which is the second line then.
 */
export function formatApa(item: CitedItem): string {
  const { language, author, title, day, version, site, url } = item;
  const [year = ''] = day.split('-');
  const date = `${year}, ${toWords(day, language, 'monthAndDay')}`;
  const { version: label } = words[language];
  const reference = [
    `${endSentence(author)} (${date}).`,
    `${title} (${label} ${version}) [${toGenre(item)}].`,
    ...(site === author ? [] : [endSentence(site)]),
    url,
  ].join(' ');
  const inText = toParagraph(item).map((paragraph) => `(${author}, ${year}, ${paragraph})`);
  return [reference, ...inText].join('\n');
}
