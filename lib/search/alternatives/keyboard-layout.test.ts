import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { otherLayout } from './keyboard-layout.ts';

describe('otherLayout', () => {
  test.each([
    ['vbycrbq', 'минский'],
    ['ьштыл', 'minsk'],
    ['Kfdhjd', 'Лавров'],
    ['[jhjij', 'хорошо'],
    ['j,]tv', 'объем'],
    ["'rcgthn", 'эксперт'],
    ['rjyathtywb.', 'конференцию'],
    ['`krf', 'ёлка'],
    [':bhbyjdcrbq', 'Жириновский'],
    ['ДфмкщмЭы', 'Lavrov"s'],
    ['vbycr 25.01.2015', 'минск 25.01.2015'],
    ['"vbycrbq ghjnjrjk"', '"минский протокол"'],
    ['протокол vbycr', 'протокол минск'],
  ])('%s is %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  test.each(['', '2015', '25.01.2015', '«»', '…'])('%j is the same on every layout', (text) => {
    expect(otherLayout(text)).toBeNull();
  });

  test('typing a word again and again gives the word back', () => {
    const cyrillic = 'йцукенгшщзфывапролдячсмитьЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ';
    const withMarks = `${cyrillic}хъжэбюёХЪЖБЮЁ`;
    const word = fc
      .tuple(
        fc.constantFrom(...Array.from(cyrillic)),
        fc.string({ unit: fc.constantFrom(...Array.from(withMarks)), maxLength: 20 }),
      )
      .map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(word, (text) => {
        expect(otherLayout(otherLayout(text) ?? '')).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]{1,20}$/u), (text) => {
        expect(otherLayout(otherLayout(text) ?? '')).toBe(text);
      }),
    );
  });
});
