import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { analyse } from '../analyse.ts';
import { findDateAt } from './find-date.ts';

const namesOf = (line: string) => {
  const names = line.split(' ');
  return (month: number) => names[month - 1] ?? '';
};
const ru = namesOf(
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
);
const ruOf = namesOf(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
);
const en = namesOf(
  'January February March April May June July August September October November December',
);

const read = (text: string) => {
  const tokens = analyse(text);
  const found = findDateAt(text, tokens, 0);
  // All that was typed is the date, or there is none.
  return found?.tokenCount === tokens.length ? found.date : null;
};
const two = (value: number) => String(value).padStart(2, '0');

type Day = { year: number; month: number; day: number };

/** How people write a day. */
const dayForms: readonly ((day: Day) => string)[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}/${two(month)}/${two(day)}`,
  ({ year, month, day }) => `${year}.${two(month)}.${two(day)}`,
  ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`,
  ({ year, month, day }) => `${day}.${month}.${year} г.`,
  ({ year, month, day }) => `${two(day)}. ${two(month)}. ${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
  ({ year, month, day }) => `${day}/${month}/${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }) => `${two(day)}\u2011${two(month)}\u2011${year}`,
  ({ year, month, day }) => `${day} ${ruOf(month)} ${year}`,
  ({ year, month, day }) => `${day} ${ruOf(month)} ${year} года`,
  ({ year, month, day }) => `${day}-го ${ruOf(month)} ${year}\u00A0г.`,
  ({ year, month, day }) => `${day} ${en(month)} ${year}`,
  ({ year, month, day }) => `${en(month)} ${day}, ${year}`,
  ({ year, month, day }) => `${en(month).slice(0, 3)}. ${day}, ${year}`,
  ({ year, month, day }) => `${two(day)}-${en(month).slice(0, 3)}-${year}`,
  ({ year, month, day }) => `${day}th of ${en(month)}, ${year}`,
  ({ year, month, day }) => `${year} ${en(month)} ${day}`,
];
const monthForms: readonly ((day: Day) => string)[] = [
  ({ year, month }) => `${year}-${two(month)}`,
  ({ year, month }) => `${two(month)}.${year}`,
  ({ year, month }) => `${two(month)}/${year}`,
  ({ year, month }) => `${ru(month)} ${year}`,
  ({ year, month }) => `${ru(month)} ${year} г.`,
  ({ year, month }) => `${en(month)} ${year}`,
  ({ year, month }) => `${en(month)}, ${year}`,
  ({ year, month }) => `${year}, ${ru(month)}`,
];

const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((number) => {
    const date = new Date(number * 86_400_000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  });

describe('findDateAt', () => {
  test('any usual form of any day is read as that day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...dayForms), (day, form) => {
        const value = `${day.year}-${two(day.month)}-${two(day.day)}`;
        expect(read(form(day)), form(day)).toMatchObject({ precision: 'day', value });
      }),
      { numRuns: 2000 },
    );
  });

  test('any usual form of any month is read as that month', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...monthForms), (day, form) => {
        const value = `${day.year}-${two(day.month)}`;
        expect(read(form(day)), form(day)).toMatchObject({ precision: 'month', value });
      }),
      { numRuns: 1000 },
    );
  });

  test('where the second number can be no month, it is the day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), ({ year, month, day }, sign) => {
        fc.pre(day > 12);
        const value = `${year}-${two(month)}-${two(day)}`;
        expect(read([two(month), two(day), year].join(sign))).toMatchObject({ value });
      }),
    );
  });

  test.each([
    ['25.01.15', '2015-01-25'],
    ['25/01/99', '1999-01-25'],
    ['2015', '2015'],
    ['2015 год', '2015'],
    ['2015-й год', '2015'],
  ])('%s is %s', (text, value) => {
    expect(read(text)?.value).toBe(value);
  });

  test.each([
    '31.02.2015',
    '25.13.2015',
    '1.2.3',
    '12-34-56',
    '25 01 2015',
    '13.2015',
    '1815',
    '0',
  ])('%s is no date as a whole', (text) => {
    expect(read(text)).toBeNull();
  });
});
