import { describe, expect, test } from 'vitest';

import { analyse } from '../analyse.ts';
import { findCompoundAt, joinPair } from './find-compound.ts';

const read = (text: string) => {
  const tokens = analyse(text);
  const found = findCompoundAt(text, tokens, 0);
  return found?.tokenCount === tokens.length ? found : null;
};
const spellings = (text: string) => read(text)?.spellings.map((row) => row.join(' '));

describe('findCompoundAt', () => {
  test.each([
    '2500000',
    '2 500 000',
    '2\u00A0500\u00A0000',
    '2\u202F500\u202F000',
    '2,500,000',
    '2.500.000',
    '2’500’000',
  ])('a number is one however its digits are grouped: %s', (text) => {
    expect(spellings(text)).toEqual(['2500000', '2 500 000']);
  });

  test.each([
    ['МиГ31', ['миг31', 'миг 31']],
    ['МиГ-31', ['миг31', 'миг 31']],
    ['С-400', ['с400', 'с 400', 'c400', 'c 400']],
    ['C400', ['c400', 'c 400', 'с400', 'с 400']],
    ['F-16', ['f16', 'f 16']],
    ['5-ФЗ', ['5фз', '5 фз']],
    [
      'Бук-1М2',
      ['бук1м2', 'бук1м 2', 'бук1 м2', 'бук1 м 2', 'бук 1м2', 'бук 1м 2', 'бук 1 м2', 'бук 1 м 2'],
    ],
  ])('a designation is one with a hyphen and without: %s', (text, expected) => {
    expect(spellings(text)).toEqual(expected);
  });

  test('letters and a number apart may be one word', () => {
    expect(joinPair('миг', '31')).toEqual(['миг31']);
    expect(joinPair('с', '400')).toEqual(['с400', 'c400']);
    expect(joinPair('резолюция', '2202')).toEqual([]);
  });

  test.each([
    'пресс-релиз',
    'резолюция-2202',
    'министр',
    '12',
    '2,5',
    '007',
    'резолюция 2202',
    '1 2 3',
  ])('%s is made of plain words', (text) => {
    expect(read(text)).toBeNull();
  });
});
