import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatDate, formatTime, toMoscowDay } from './dates.ts';

describe('dates', () => {
  test.each([
    ['2015-01-25', 'ru', '25 января 2015 г.'],
    ['2015-01-25', 'en', '25 January 2015'],
    ['1992', 'ru', '1992'],
    ['1994-01', 'ru', 'январь 1994 г.'],
    ['1994-01', 'en', 'January 1994'],
    // Moscow was at UTC+4 until 26 October 2014 and is at UTC+3 since.
    ['2014-07-01T20:30:00Z', 'en', '2 July 2014'],
    ['2015-07-01T20:30:00Z', 'en', '1 July 2015'],
  ] as const)('says %s in %s as %s, with no-break spaces', (value, locale, words) => {
    expect(formatDate(value, locale)).toBe(words.replaceAll(' ', '\u00A0'));
  });

  test('gives a time only to an instant, on the clock of Moscow', () => {
    expect(formatTime('2015-01-25', 'ru')).toBeNull();
    expect(formatTime('2014-07-01T10:30:00Z', 'ru')).toBe('14:30');
    expect(formatTime('2015-07-01T10:30:00Z', 'en')).toBe('13:30');
  });

  test('leaves every day on its own day', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        const number = Number(day.slice(8));
        expect(formatDate(day, 'en', 'dayAndMonth').startsWith(`${number}\u00A0`)).toBe(true);
        expect(toMoscowDay(day)).toBe(day);
      }),
    );
  });

  test('puts an instant of late evening in UTC on the next day of Moscow', () => {
    expect(toMoscowDay('2015-01-25T22:00:00Z')).toBe('2015-01-26');
  });
});
