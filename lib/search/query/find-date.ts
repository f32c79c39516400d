import { monthOf } from './months.ts';

import type { WordToken } from '../analyse.ts';

/** A day («2015-01-25»), a month («2015-01») or a year («2015»); both ends belong to it, ISO 8601 dates. */
export type NamedDate = {
  precision: 'day' | 'month' | 'year';
  value: string;
  from: string;
  to: string;
};

export type FoundDate = { date: NamedDate; tokenCount: number };

type Part = { form: string; gapBefore: string; index: number };

const dayPattern = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const yearPattern = /^(?:19|20)\d{2}$/u;
const compactPattern = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u;
/** What stands between words of a date, and between its numbers: one sign, the same each time. */
const wordGap = /^[\s,./\p{Pd}]{1,3}$/u;
const numberGap = /^(?:\.\s?|\/|[\p{Pd}\u2212])$/u;
/** «25-го января», "the 25th of January". */
const fillers: ReadonlySet<string> = new Set(['го', 'of']);
/** «2015 г.», «2015 года», «2015-й год». */
const yearWords: ReadonlySet<string> = new Set([
  'г',
  'год',
  'года',
  'году',
  'годом',
  'й',
  'го',
  'м',
]);
const mostParts = 3;
/** Of two digits 69 is 2069, 70 is 1970, as POSIX nearly has it. */
const firstOfLastCentury = 70;

/**
 * The date that begins at a token: «25 января 2015 г.», "January 25, 2015", "25th of January 2015", 25.01.2015,
 * 25/01/2015, 2015-01-25 (ISO 8601), 25.01.15, 01/25/2015 where there is no 25th month, «январь 2015», 01.2015,
 * 2015-01, «2015 год». Where day and month could be either, the day is first. A day that the calendar does not
 * have is none.
 */
export function findDateAt(
  text: string,
  tokens: readonly WordToken[],
  start: number,
): FoundDate | null {
  const parts = listParts(text, tokens, start);
  const found =
    readDayByNumbers(parts) ??
    readCompactDay(parts) ??
    readDayByName(parts) ??
    readMonth(parts) ??
    readYear(parts);
  if (found === null) return null;
  let { tokenCount } = found;
  while (yearWords.has(tokens[start + tokenCount]?.form ?? '')) tokenCount += 1;
  return { ...found, tokenCount };
}

/** The next tokens without fillers, each with what stands before it. */
function listParts(text: string, tokens: readonly WordToken[], start: number): readonly Part[] {
  const parts: Part[] = [];
  for (let index = start; index < tokens.length && parts.length < mostParts; index += 1) {
    const token = tokens[index];
    if (token === undefined || (parts.length > 0 && fillers.has(token.form))) continue;
    const previousEnd = tokens[index - 1]?.end ?? token.start;
    parts.push({
      form: token.form,
      gapBefore: text.slice(previousEnd, token.start),
      index: index - start,
    });
  }
  return parts;
}

function readDayByNumbers([first, second, third]: readonly Part[]): FoundDate | null {
  if (!first || !second || !third) return null;
  const sign = second.gapBefore.trim();
  if (!numberGap.test(second.gapBefore) || third.gapBefore.trim() !== sign) return null;
  const [one, two, three] = [first.form, second.form, third.form];
  if (yearPattern.test(one)) return toDay(one, two, three, third);
  const year = yearPattern.test(three) ? three : readShortYear(three, sign);
  if (year === null) return null;
  return toDay(year, two, one, third) ?? toDay(year, one, two, third);
}

/** Two digits are a year beside stops and slashes only: 12-34-56 is a telephone. */
function readShortYear(form: string, sign: string): string | null {
  if (!/^\d{2}$/u.test(form) || !/^[./]$/u.test(sign)) return null;
  return `${Number(form) < firstOfLastCentury ? '20' : '19'}${form}`;
}

function readCompactDay([first]: readonly Part[]): FoundDate | null {
  const [, year, month, day] = compactPattern.exec(first?.form ?? '') ?? [];
  if (!first || year === undefined || month === undefined || day === undefined) return null;
  return toDay(year, month, day, first);
}

function readDayByName([first, second, third]: readonly Part[]): FoundDate | null {
  if (!first || !second || !third) return null;
  if (!wordGap.test(second.gapBefore) || !wordGap.test(third.gapBefore)) return null;
  const { form: year } = yearPattern.test(first.form) ? first : third;
  const others = [first, second, third].filter(({ form }) => form !== year);
  const month = others.map(({ form }) => monthOf(form)).find((number) => number !== null);
  const day = others.map(({ form }) => dayPattern.exec(form)?.[1]).find((number) => number);
  if (month === undefined || day === undefined) return null;
  return toDay(year, String(month), day, third);
}

function readMonth([first, second]: readonly Part[]): FoundDate | null {
  if (!first || !second) return null;
  const [year, month] = yearPattern.test(first.form) ? [first, second] : [second, first];
  if (!yearPattern.test(year.form)) return null;
  const isNumber = /^\d{1,2}$/u.test(month.form) && numberGap.test(second.gapBefore);
  const isName = wordGap.test(second.gapBefore);
  const number = isNumber ? Number(month.form) : isName ? monthOf(month.form) : null;
  if (number === null || number < 1 || number > 12) return null;
  const value = `${year.form}-${twoDigits(number)}`;
  const lastDay = new Date(Date.UTC(Number(year.form), number, 0)).getUTCDate();
  const date = { value, from: `${value}-01`, to: `${value}-${String(lastDay)}` };
  return { date: { precision: 'month', ...date }, tokenCount: second.index + 1 };
}

function readYear([first]: readonly Part[]): FoundDate | null {
  if (!first || !yearPattern.test(first.form)) return null;
  const value = first.form;
  const date = { value, from: `${value}-01-01`, to: `${value}-12-31` };
  return { date: { precision: 'year', ...date }, tokenCount: 1 };
}

function toDay(year: string, month: string, day: string, last: Part): FoundDate | null {
  if (!yearPattern.test(year) || !/^\d{1,2}$/u.test(month) || !/^\d{1,2}$/u.test(day)) return null;
  const value = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
  const instant = Date.parse(`${value}T00:00:00Z`);
  // A 31 February is either refused or becomes March, as the engine likes.
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(value)) return null;
  return {
    date: { precision: 'day', value, from: value, to: value },
    tokenCount: last.index + 1,
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
