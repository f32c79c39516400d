import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isForgivable, isOneErrorAway, oneErrorAway, suggestWord } from './spelling.ts';

const vocabulary = [
  { term: 'министр', count: 900 },
  { term: 'минский', count: 300 },
  { term: 'договор', count: 500 },
  { term: 'заговор', count: 5 },
  { term: 'minister', count: 800 },
];

describe('suggestWord', () => {
  test.each([
    ['минстр', 'министр'],
    ['минисстр', 'министр'],
    ['министо', 'министр'],
    ['минситр', 'министр'],
    ['mniister', 'minister'],
    ['даговор', 'договор'],
  ])('%s is %s', (typed, meant) => {
    expect(suggestWord(typed, vocabulary)).toBe(meant);
    expect(
      suggestWord(
        typed,
        vocabulary.filter(({ term }) => oneErrorAway(typed).includes(term)),
      ),
    ).toBe(meant);
  });

  test.each(['министр', 'мнситр', 'мир', 'согласие', ''])('%j is left as it is', (word) => {
    expect(suggestWord(word, vocabulary)).toBeNull();
  });

  test('the same first letter goes before a higher count, and a count before the alphabet', () => {
    const near = (words: readonly string[]) =>
      words.map((term, index) => ({ term, count: 10 - index }));
    expect(suggestWord('договар', near(['логовар', 'договор']))).toBe('договор');
    expect(suggestWord('столк', near(['столик', 'столп']))).toBe('столик');
    expect(
      suggestWord('столк', [
        { term: 'столп', count: 1 },
        { term: 'столб', count: 1 },
      ]),
    ).toBe('столб');
    expect(suggestWord('столк', [{ term: 'столп', count: 0 }])).toBeNull();
  });
});

describe('oneErrorAway', () => {
  const word = fc.stringMatching(/^[а-я]{5,12}$/u);

  test('lists exactly what is one error away, and the word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const near = oneErrorAway(one);
        expect(near.includes(other)).toBe(one === other || isOneErrorAway(one, other));
        for (const candidate of near)
          expect(candidate === one || isOneErrorAway(one, candidate)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('is bounded, and empty for short, long and mixed words', () => {
    expect(oneErrorAway('а'.repeat(24)).length).toBeLessThan(1700);
    for (const text of ['мир', 'а'.repeat(25), '2015год', 'мinsk', '']) {
      expect(oneErrorAway(text)).toEqual([]);
      expect(isForgivable(text)).toBe(false);
    }
  });

  test('nearness is mutual', () => {
    const short = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 6 });
    fc.assert(
      fc.property(short, short, (one, other) => {
        expect(isOneErrorAway(one, other)).toBe(isOneErrorAway(other, one));
      }),
    );
  });
});
