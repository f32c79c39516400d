import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toDayTerms, toRangeTerms } from './fact-terms.ts';

test('whole years and months are one term each', () => {
  expect(toRangeTerms('2015-01-25', '2015-01-25')).toEqual(['20150125']);
  expect(toRangeTerms('2016-02-01', '2016-02-29')).toEqual(['201602']);
  expect(toRangeTerms('2014-11-30', '2016-01-01')).toEqual([
    '20141130',
    '201412',
    '2015',
    '20160101',
  ]);
  expect(toRangeTerms('2015-02-01', '2015-01-31')).toEqual([]);
  expect(() => toRangeTerms('2015-02-30x', '2015-03-01')).toThrow(RangeError);
});

test('a day has one of the terms of a range exactly if it is in the range', () => {
  const day = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2003-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, (from, to, asked) => {
      const terms = new Set(toRangeTerms(from, to));
      const common = toDayTerms(asked).filter((term) => terms.has(term));
      expect(common).toHaveLength(from <= asked && asked <= to ? 1 : 0);
    }),
  );
});
