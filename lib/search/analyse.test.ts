import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { analyse, foldWord } from './analyse.ts';

const terms = (text: string) => analyse(text).map(({ term }) => term);

describe('analyse', () => {
  test.each([
    ['Сергей Лавров, С. В. Лавров', ['сергей', 'лавров', 'с', 'в', 'лавров']],
    ['ёлка ЁЛКА е\u0308лка', ['елка', 'елка', 'елка']],
    ['за\u0301мок', ['замок']],
    ['Россий\u00ADской', ['российской']],
    ['й и\u0306 Й', ['й', 'й', 'й']],
    ['5\u00A0млн\u202Fруб.', ['5', 'млн', 'руб']],
    ['пресс-релиз', ['пресс', 'релиз']],
    ["Lavrov’s Lavrov's ‘quoted’", ['lavrovs', 'lavrovs', 'quoted']],
    ['№ 175-ФЗ', ['175', 'фз']],
    ['Café cafe\u0301', ['cafe', 'cafe']],
    ['ﬁle ２０１５', ['file', '2015']],
    ['— … «»', []],
    ['', []],
  ])('%j is cut into %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('offsets are those of the original text', () => {
    const text = '«Мо\u0301лния», ё\u00ADж';
    expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Мо\u0301лния',
      'ё\u00ADж',
    ]);
  });

  test('the slice of every token folds to its term, and tokens follow each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { term, start, end } of analyse(text)) {
          expect(foldWord(text.slice(start, end))).toBe(term);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a term is letters and digits only, and its own term', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('аЁйé№ß½ﬁ\u0306\u0301Ʋ’-ⅷᴬ')) }),
        (text) => {
          for (const { term } of analyse(text)) {
            expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
            expect(foldWord(term)).toBe(term);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
