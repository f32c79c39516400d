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

/**
 * One unit a line, the first line names the columns. A line break or a tab is never in a cell, so that a program
 * which knows lines and tabs only finds every row; a cell with quotation marks stands in them as in RFC 4180, so that
 * one which knows quotes finds every row as well.
 */
export const tsv: CorpusFormat = {
  mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
  extension: 'tsv',
  head: () => toLine(columns.map(([name]) => name)),
  unit: (unit) => toLine(columns.map(([, valueOf]) => quote(escape(valueOf(unit))))),
  tail: '',
};

function toLine(values: readonly string[]): string {
  return `${values.join('\t')}\n`;
}

const escapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * `\t`, `\n` and `\r` are a tab, a line break and a return; a backslash before any other character is that
 * character itself. So stands a backslash, and at the beginning of a cell what a spreadsheet would take for the
 * beginning of a formula (OWASP, "CSV Injection"): the words can be restored exactly, as with an apostrophe they cannot.
 */
function escape(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(/^[=+\-@＝＋－＠]|[\\\t\n\r]/gu, (found) => escapes[found] ?? `\\${found}`);
}

function quote(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
