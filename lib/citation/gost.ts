import {
  capitalize,
  endSentence,
  toDigits,
  toParagraph,
  toSentences,
  toSourcePhrase,
  toTranslatorPhrase,
  toWords,
} from './phrases.ts';
import { words } from './words.ts';

import type { Language } from '../model/languages.ts';
import type { CitedItem } from './item.ts';

/** British order of day and month in English: GOST writes 25.01.2015 in digits, too. */
const locales: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };

/**
 * GOST R 7.0.108-2022, references to electronic documents in networks. The document, then behind two
 * slashes the site that it is part of; areas are divided by full stops, as in GOST R 7.0.5. Heading (the
 * body), title, address and the day of access are obligatory; kind, date of publication and remarks
 * are added. Who published the text, or its original, and when, is a remark of its own: the date of
 * publication beside a site is that of the site. The general designation "[Электронный ресурс]" is no longer used. What is not said by the
 * document itself, such as what kind of translation it is, stands in square brackets.
 *
 * Written from descriptions and examples of the standard; its clauses could not be consulted, so none is
 * named (decision 0014).
 */
export function formatGost108(item: CitedItem): string {
  const { language, kind, day, source, portalDay } = item;
  const { kinds, published } = words[language];
  const elsewhere = toSourcePhrase(item).map((phrase) => `${phrase}, ${toDigits(day)}`);
  const here = source === undefined ? day : portalDay;
  return toReference(item, kinds[kind], [
    ...elsewhere,
    ...(here === undefined ? [] : [`${published}: ${toDigits(here)}`]),
  ]);
}

/**
 * GOST R 7.0.5-2008, bibliographic reference: the older rules for references of every kind, still in use.
 * The date stands with the kind of the document; address and day of access end the reference, the
 * latter in brackets behind the words "дата обращения". Clauses: as for GOST R 7.0.108.
 */
export function formatGost705(item: CitedItem): string {
  const { language, kind, day } = item;
  const { kinds, dated } = words[language];
  const date = toWords(day, locales[language], 'long');
  return toReference(item, dated(kinds[kind], date), toSourcePhrase(item));
}

function toReference(item: CitedItem, kind: string, details: readonly string[]): string {
  const { language, author, title, status, site, version, url } = item;
  const { website, textVersion } = words[language];
  const description = [title, kind, ...(status === undefined ? [] : [`[${status}]`])].join(' : ');
  const responsible = toTranslatorPhrase(item).map((phrase) => ` / ${phrase}`);
  const areas = [
    `${description}${responsible.join('')} // ${site} : ${website}`,
    ...toParagraph(item).map(capitalize),
    ...details.map(capitalize),
    `${capitalize(textVersion)}: ${version}`,
  ];
  return `${endSentence(author)} ${toSentences(areas)} URL: ${url}${toAccess(item)}`;
}

/** Without a day nothing follows the address: a full stop would be taken for a part of it. */
function toAccess({ accessed, language }: CitedItem): string {
  if (accessed === undefined) return '';
  const { accessed: label, blankDay } = words[language];
  return ` (${label}: ${accessed === null ? blankDay : toDigits(accessed)}).`;
}
