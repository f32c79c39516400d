import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { daysOf, monthsOf, parsePeriod, toYearRuns, toYearStarts, weeksOf } from './period.ts';

describe('periods', () => {
  test('are read from what an archive address says', () => {
    expect(parsePeriod('all')).toEqual({ kind: 'all' });
    expect(parsePeriod('2015')).toEqual({ kind: 'year', text: '2015', year: 2015 });
    expect(parsePeriod('2015-01')).toEqual({
      kind: 'month',
      text: '2015-01',
      year: 2015,
      month: 1,
    });
    for (const text of ['2015-13', '15', '2015-1', '2015-01-01', '']) {
      expect(parsePeriod(text)).toBeNull();
    }
  });

  test('have twelve months a year', () => {
    expect(monthsOf('2015')).toHaveLength(12);
    expect(monthsOf('2015').at(0)).toBe('2015-01');
  });

  test.each([
    ['2015-01', 31],
    ['2015-04', 30],
    ['2015-02', 28],
    ['2016-02', 29],
    ['1900-02', 28],
  ])('%s has %i days', (month, length) => {
    const days = daysOf(month);
    expect(days).toHaveLength(length);
    expect([days.at(0), days.at(-1)]).toEqual([`${month}-01`, `${month}-${length}`]);
  });
});

describe('weeksOf', () => {
  test('has every day of the month once, in order, a Monday first in its week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1700, max: 2200 }),
        fc.integer({ min: 0, max: 11 }),
        (year, index) => {
          const month = monthsOf(String(year))[index] ?? '';
          const weeks = weeksOf(month);
          expect(weeks.flat().filter((day) => day !== null)).toEqual(daysOf(month));
          for (const week of weeks) {
            expect(week).toHaveLength(7);
            const weekdays = week.map((day) => day && new Date(day).getUTCDay());
            expect(
              weekdays.every((weekday, place) => weekday === null || weekday === (place + 1) % 7),
            ).toBe(true);
            expect(week.some((day) => day !== null)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('toYearRuns', () => {
  test('shows empty years, and a long stretch of them as one gap', () => {
    const counts = new Map([
      ['1722', 1],
      ['1992', 2],
      ['1994', 1],
    ]);
    expect(toYearRuns(counts)).toEqual([
      { text: '1722', count: 1 },
      { text: '1723–1991', count: 0 },
      { text: '1992', count: 2 },
      { text: '1993', count: 0 },
      { text: '1994', count: 1 },
    ]);
  });

  test('loses no year and counts every document once', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1700, max: 2100 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(years, (list) => {
        const counts = new Map(list.map((year) => [String(year), 1]));
        const runs = toYearRuns(counts);
        expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        expect(runs.at(0)?.text).toBe(String(Math.min(...list)));
        expect(runs.at(-1)?.text).toBe(String(Math.max(...list)));
      }),
    );
  });
});

describe('toYearStarts', () => {
  test('says on which page of a list the first document of a year stands', () => {
    const years = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 30 }), (amounts, pageSize) => {
        const counts = amounts.map((count, index) => ({ period: String(2000 + index), count }));
        const list = counts.toReversed().flatMap(({ period, count }) => {
          return Array.from({ length: count }, () => period);
        });
        expect(toYearStarts(counts, pageSize)).toEqual(
          counts.map(({ period, count }) => {
            return { year: period, count, page: Math.floor(list.indexOf(period) / pageSize) + 1 };
          }),
        );
      }),
    );
  });
});
