import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toRanges } from './to-ranges';

test.each([
  [[], []],
  [[2], ['2']],
  [[1, 2], ['1–2']],
  [
    [1, 2, 3, 5, 8, 9],
    ['1–3', '5', '8–9'],
  ],
])('names %j as %j', (numbers, ranges) => {
  expect(toRanges(numbers)).toEqual(ranges);
});

test('leaves no number out and adds none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 })), (numbers) => {
      const sorted = numbers.toSorted((left, right) => left - right);
      const named = toRanges(sorted).flatMap((range) => {
        const [start = 0, end = start] = range.split('–').map(Number);
        return Array.from({ length: end - start + 1 }, (_, index) => start + index);
      });
      expect(named).toEqual(sorted);
    }),
  );
});
