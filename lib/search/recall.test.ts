import { describe, expect, test } from 'vitest';

import { analyse } from './analyse.ts';
import { differentWords } from './testdata/different-words.ts';
import { inflectedForms } from './testdata/inflected-forms.ts';
import { termAlternatives } from './words/term-alternatives.ts';

import type { FormPair } from './testdata/inflected-forms.ts';

const languages = ['ru', 'en'] as const;

/** Whether asking for one word finds the other, as a store does it: one of its terms is in the text. */
function isFound([asked, written]: FormPair): boolean {
  const terms = analyse(asked).flatMap(({ form }) => termAlternatives(form));
  return analyse(written).some(({ term }) => terms.includes(term));
}

describe.each(languages)('official vocabulary of %s', (language) => {
  const pairs = inflectedForms[language];
  const turned = pairs.map(([asked, written]): FormPair => [written, asked]);

  test.each([
    ['a word finds its forms', pairs],
    ['a form finds its word', turned],
  ])('%s, at least 95 of 100', (_title, list) => {
    const missed = list.filter((pair) => !isFound(pair));
    expect(list.length).toBeGreaterThanOrEqual(300);
    expect(1 - missed.length / list.length, missed.join('; ')).toBeGreaterThanOrEqual(0.95);
  });

  test('a word does not find others that look like it', () => {
    const list = differentWords[language];
    expect(list.length).toBeGreaterThanOrEqual(60);
    expect(list.filter(isFound)).toEqual([]);
  });
});

test('ё and е find each other, always', () => {
  const words = [
    'ёлка',
    'Пётр',
    'самолёт',
    'договорённость',
    'учёт',
    'пролёт',
    'приём',
    'объём',
    'Королёв',
  ];
  for (const word of words) {
    const other = word.replace('ё', 'е');
    expect(isFound([word, other]) && isFound([other, word]), word).toBe(true);
  }
});
