import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { stem } from './stem.ts';

// Where release 3 of the English algorithm differs from the ones before it.
const release3 =
  'international internat · internal internal · organization organiz · organ organ · university universiti · universe univers · emergency emergenc · emerging emerg · past past · pasted paste · added add · lateral lateral · later later · geologist geolog · geology geolog · interest interest · evening evening · vying vie';

const toCases = (pairs: string) => pairs.split(' · ').map((pair) => pair.split(' '));

describe('stem', () => {
  test.each(toCases(release3))('English %s is stemmed to %s', (word = '', expected = '') => {
    expect(stem(word, 'en')).toBe(expected);
  });

  test('any text has a stem, the same one each time, and a very long one is left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('ru', 'en'), (word, language) => {
        expect(stem(word, language)).toBe(stem(word, language));
        expect(stem(word, language).length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
    expect(stem('министрами'.repeat(1000), 'ru')).toHaveLength(10_000);
  });
});
