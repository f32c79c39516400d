import { expect, test } from 'vitest';

import { createRandom } from './random.ts';

const numbers = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 5 }, () => random.next());
};

test('the same seed is the same chance, another one is another', () => {
  expect(numbers('a:1')).toEqual(numbers('a:1'));
  expect(numbers('a:1')).not.toEqual(numbers('a:2'));
});

test('ranked choices fall off as words do: twice the rank, about half as often', () => {
  const random = createRandom('ranks');
  const ranks = Array.from({ length: 100 }, (_, index) => index);
  const counts = ranks.map(() => 0);
  for (let round = 0; round < 100_000; round += 1) {
    const rank = random.pick(ranks);
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  expect((counts[20] ?? 0) / (counts[40] ?? 0)).toBeGreaterThan(1.5);
  expect((counts[20] ?? 0) / (counts[40] ?? 0)).toBeLessThan(2.5);
  expect(Math.min(...counts)).toBeGreaterThan(0);
});
