import { notStated } from './corpus-format.ts';

import type { CorpusFormat } from './corpus-format.ts';
import type { CorpusUnit } from './corpus-unit.ts';

/** The columns in their order: names, and what stands in them. */
const columns: readonly (readonly [string, (unit: CorpusUnit) => string])[] = [
  ['id', ({ id }) => id],
  ['ru', ({ sides }) => sides.ru.text],
  ['en', ({ sides }) => sides.en.text],
  ['source_language', ({ sourceLanguage }) => sourceLanguage ?? notStated],
  ['origin_ru', ({ sides }) => sides.ru.origin],
  ['origin_en', ({ sides }) => sides.en.origin],
  ['rights_ru', ({ sides }) => sides.ru.rights ?? notStated],
  ['rights_en', ({ sides }) => sides.en.rights ?? notStated],
  ['publisher_ru', ({ sides }) => sides.ru.publisher],
  ['publisher_en', ({ sides }) => sides.en.publisher],
  ['body', ({ body }) => body],
  ['kind', ({ kind }) => kind],
  ['published_at', ({ publishedAt }) => publishedAt],
  ['url_ru', ({ sides }) => sides.ru.url],
  ['url_en', ({ sides }) => sides.en.url],
  ['sha256_ru', ({ sides }) => sides.ru.sha256],
  ['sha256_en', ({ sides }) => sides.en.sha256],
  ['demonstration', ({ isDemonstration }) => String(isDemonstration)],
];

/** One unit a line, the first line names the columns. Quotation marks are characters like any other. */
export const tsv: CorpusFormat = {
  mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
  extension: 'tsv',
  head: () => toLine(columns.map(([name]) => name)),
  unit: (unit) => toLine(columns.map(([, valueOf]) => escapeTsv(valueOf(unit)))),
  tail: '',
};

function toLine(values: readonly string[]): string {
  return `${values.join('\t')}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** A backslash and a letter stand for a tab, a line break and a return; two backslashes for one. */
function escapeTsv(value: string): string {
  return value.toWellFormed().replaceAll(/[\\\t\n\r]/gu, (character) => escapes[character] ?? '');
}
