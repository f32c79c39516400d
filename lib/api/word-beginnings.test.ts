import { describe, expect, test } from 'vitest';

import { hasBeginnings, toWords } from './word-beginnings.ts';

describe('toWords', () => {
  test('leaves case, accents, ё and punctuation aside, and keeps й', () => {
    expect(toWords('«Ёлочки», Café — Кра\u00ADй № 5-6')).toEqual([
      'елочки',
      'cafe',
      'край',
      '5',
      '6',
    ]);
  });
});

describe('hasBeginnings', () => {
  test('wants every beginning in one name', () => {
    expect(hasBeginnings(['Пётр Первый'], toWords('пет пер'))).toBe(true);
    expect(hasBeginnings(['Пётр', 'Первый'], toWords('пет пер'))).toBe(false);
    expect(hasBeginnings(['Пётр'], toWords('етр'))).toBe(false);
  });
});
