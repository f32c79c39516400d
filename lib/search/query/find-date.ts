import { monthOf } from './months.ts';

import type { WordToken } from '../analyse.ts';

/** A day («2015-01-25») or a month («2015-01»); both ends belong to it, ISO 8601 dates. */
export type AskedDate = {
  precision: 'day' | 'month';
  value: string;
  from: string;
  to: string;
};

export type FoundDate = { date: AskedDate; tokenCount: number };

type Part = { form: string; gapBefore: string; index: number };

const dayPattern = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const yearPattern = /^(?:19|20)\d{2}$/u;
const wordGap = /^[\s,.]{1,3}$/u;
/** «25-го января», "the 25th of January". */
const fillers: ReadonlySet<string> = new Set(['го', 'of']);
/** «2015 г.», «2015 года». */
const yearWords: ReadonlySet<string> = new Set(['г', 'год', 'года', 'году']);
const mostParts = 3;

/**
 * The date that begins at a token: «25 января 2015 г.», "January 25, 2015", "25th of January 2015",
 * «январь 2015», 25.01.2015 or 2015-01-25 (ISO 8601). A day that the calendar does not have is none.
 */
export function findDateAt(
  text: string,
  tokens: readonly WordToken[],
  start: number,
): FoundDate | null {
  const parts = listParts(text, tokens, start);
  const found = readDayByNumbers(parts) ?? readDayByName(parts) ?? readMonth(parts);
  if (found === null) return null;
  const after = tokens[start + found.tokenCount];
  const hasYearWord = after !== undefined && yearWords.has(after.form);
  return hasYearWord ? { ...found, tokenCount: found.tokenCount + 1 } : found;
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
  const gaps = second.gapBefore + third.gapBefore;
  if (gaps === '..') return toDay(third.form, second.form, first.form, third);
  if (gaps === '--') return toDay(first.form, second.form, third.form, third);
  return null;
}

function readDayByName([first, second, third]: readonly Part[]): FoundDate | null {
  if (!first || !second || !third || !wordGap.test(third.gapBefore)) return null;
  const [day, month] = monthOf(first.form) === null ? [first, second] : [second, first];
  const number = monthOf(month.form);
  if (number === null) return null;
  const dayNumber = dayPattern.exec(day.form)?.[1];
  return dayNumber === undefined ? null : toDay(third.form, String(number), dayNumber, third);
}

function readMonth([first, second]: readonly Part[]): FoundDate | null {
  if (!first || !second || !wordGap.test(second.gapBefore)) return null;
  const month = monthOf(first.form);
  if (month === null || !yearPattern.test(second.form)) return null;
  const value = `${second.form}-${twoDigits(month)}`;
  const lastDay = new Date(Date.UTC(Number(second.form), month, 0)).getUTCDate();
  const date = { value, from: `${value}-01`, to: `${value}-${String(lastDay)}` };
  return { date: { precision: 'month', ...date }, tokenCount: second.index + 1 };
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
