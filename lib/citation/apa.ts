import { endSentence, toGenre, toIssuedDay, toParagraph, toWords } from './phrases.ts';
import { words } from './words.ts';

import type { CitedItem } from './item.ts';

/**
 * APA, 7th edition, section 10.4 (press releases are a report by a group): group author, exact date,
 * title, a description in square brackets, who published it, the site where it is kept (9.30), address; a name
 * that is the author's is not repeated. The version stands in parentheses behind the title. This portal's
 * translation is a translated work (9.39): its translator, its own date or none (9.17), and at the end
 * the year of the original, which the citation in the text names first (8.15). There is no day of access:
 * APA asks for one only when a page is meant to change, and this one names its version. A paragraph
 * belongs to the citation in the text, which is the second line then.
 */
export function formatApa(item: CitedItem): string {
  const { language, author, title, translator, version, site, source, url } = item;
  const { version: label, translatorOf, originalYear } = words[language];
  const original = source?.role === 'original' ? yearOf(item.day) : null;
  const within = [
    ...(original === null || translator === undefined ? [] : [translatorOf(translator)]),
    `${label} ${version}`,
  ];
  const publisher = original === null ? source?.publisher : undefined;
  const reference = [
    `${endSentence(author)} (${toDate(item)}).`,
    `${title} (${within.join('; ')}) [${toGenre(item)}].`,
    ...[...new Set([publisher, site])]
      .filter((name) => name !== undefined && name !== author)
      .map((name = '') => endSentence(name)),
    url,
    ...(original === null ? [] : [`(${originalYear(original)})`]),
  ].join(' ');
  const year = [...(original === null ? [] : [original]), toYear(item)].join('/');
  const inText = toParagraph(item).map((paragraph) => `(${author}, ${year}, ${paragraph})`);
  return [reference, ...inText].join('\n');
}

function toDate(item: CitedItem): string {
  const day = toIssuedDay(item);
  if (day === null) return words[item.language].noDate;
  return `${yearOf(day)}, ${toWords(day, item.language, 'monthAndDay')}`;
}

function toYear(item: CitedItem): string {
  const day = toIssuedDay(item);
  return day === null ? words[item.language].noDate : yearOf(day);
}

function yearOf(day: string): string {
  return day.split('-')[0] ?? '';
}
