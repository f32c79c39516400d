import { expect, test } from 'vitest';

import { compareNames } from './collation.ts';

test('Russian names go by the Russian alphabet, ё beside е, capitals or not', () => {
  const names = ['Ёлкин', 'ель', 'Елец', 'Жуков', 'Адлер', '«Ернст»'];
  expect(names.sort(compareNames('ru'))).toEqual([
    'Адлер',
    'Елец',
    'Ёлкин',
    'ель',
    '«Ернст»',
    'Жуков',
  ]);
});

test('English names go by the English alphabet', () => {
  const names = ['Minsk Protocol', 'inter-Syrian', 'Älv', 'Minsk agreements', 'Item 10', 'Item 9'];
  expect(names.sort(compareNames('en'))).toEqual([
    'Älv',
    'inter-Syrian',
    'Item 9',
    'Item 10',
    'Minsk agreements',
    'Minsk Protocol',
  ]);
});
