import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { analyse } from './analyse.ts';
import { foldWord } from './words/fold-word.ts';

const forms = (text: string) => analyse(text).map(({ form }) => form);
const terms = (text: string) => analyse(text).map(({ term }) => term);

describe('analyse', () => {
  test.each([
    ['Сергей Лавров, С. В. Лавров', ['сергей', 'лавров', 'с', 'в', 'лавров']],
    ['ёлка ЁЛКА е\u0308лка', ['елка', 'елка', 'елка']],
    ['«ёлочки»', ['елочки']],
    ['за\u0301мок', ['замок']],
    ['Россий\u00ADской', ['российской']],
    ['й и\u0306 Й', ['й', 'й', 'й']],
    ['5\u00A0млн\u202Fруб.', ['5', 'млн', 'руб']],
    [
      'пресс-релиз пресс\u2011релиз Россия—США',
      ['пресс', 'релиз', 'пресс', 'релиз', 'россия', 'сша'],
    ],
    ["Lavrov’s LAVROV'S Lavrovʼs", ['lavrov', 'lavrov', 'lavrov']],
    ["O’Brien O'Brien OʼBrien об’єкт", ['obrien', 'obrien', 'obrien', 'обєкт']],
    ['‘quoted’ Ministers’', ['quoted', 'ministers']],
    ['№ 175-ФЗ', ['175', 'фз']],
    ['Café cafe\u0301 Băsescu', ['cafe', 'cafe', 'basescu']],
    ['ﬁle ２０１５', ['file', '2015']],
    ['— … «»', []],
    ['', []],
  ])('%j is cut into %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test.each([
    ['министрами Ministers’', ['министр', 'minist']],
    ['Kerry в Минске', ['kerri', 'в', 'минск']],
    ['2015 25-го Т-90 БТР80', ['2015', '25', 'го', 'т', '90', 'бтр80']],
    ['приём при', ['прием', 'при']],
    ['визит визы', ['визит', 'виз']],
    ['люди met organisations', ['человек', 'meet', 'organiz']],
  ])('the letters of a word decide its stem: %j gives %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('offsets are those of the original text', () => {
    const text = '«Мо\u0301лния», ё\u00ADж, Lavrov’s';
    expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Мо\u0301лния',
      'ё\u00ADж',
      'Lavrov’s',
    ]);
  });

  test('the slice of every token folds to its form, and tokens follow each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { form, start, end } of analyse(text)) {
          expect(foldWord(text.slice(start, end))).toBe(form);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a form is letters and digits only, its own form, and ё makes no difference', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('аЁйéеs№ß½ﬁ\u0306\u0301Ʋ’ʼ-ⅷᴬ')) }),
        (text) => {
          for (const { form } of analyse(text)) {
            expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
            expect(foldWord(form)).toBe(form);
          }
          expect(terms(text)).toEqual(terms(text.replaceAll('Ё', 'Е')));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
