import { describe, expect, test } from 'vitest';

import { expandAliases, createAliasIndex } from './aliases.ts';
import { foldWord } from '../words/fold-word.ts';

import type { AliasTerm } from './aliases.ts';

const lavrov: AliasTerm = {
  id: 'sergey-lavrov',
  kind: 'person',
  name: { ru: 'Сергей Лавров', en: 'Sergey Lavrov' },
  forms: { ru: ['С. В. Лаврова'], en: ['Mr Lavrov'] },
};
const poroshenko: AliasTerm = {
  id: 'petr-poroshenko',
  kind: 'person',
  name: { ru: 'Пётр Порошенко', en: 'Petr Poroshenko' },
  otherSpellings: [{ text: 'Petro Poroshenko' }],
};
const agreements: AliasTerm = {
  id: 'minsk-agreements',
  kind: 'document',
  name: { ru: 'минские договорённости', en: 'Minsk agreements' },
  aliases: ['Minsk accords'],
};
const namesakes = ['Сергей Иванов', 'Игорь Иванов'].map((ru): AliasTerm => {
  return {
    id: ru,
    kind: 'person',
    name: { ru, en: ru === 'Сергей Иванов' ? 'Sergey Ivanov' : 'Igor Ivanov' },
  };
});

const index = createAliasIndex([lavrov, poroshenko, agreements, ...namesakes]);

function expand(text: string) {
  const spans = expandAliases(text.split(' ').map(foldWord), index);
  return spans.map(({ from, to, spellings }) => ({
    words: [from, to],
    spellings: spellings.map((spelling) => spelling.join(' ')).sort(),
  }));
}
const spellings = (text: string) => expand(text).flatMap((span) => span.spellings);

describe('expandAliases', () => {
  test.each([
    'lavrov',
    'Лавров',
    'Лаврова',
    'Лаврову',
    'Лавровым',
    'Лаврове',
    "Lavrov's",
    'Сергей Лавров',
    'Сергея Лаврова',
    'Сергею Лаврову',
    'с Сергеем Лавровым',
  ])('%s finds the person in both languages', (text) => {
    expect(spellings(text)).toEqual(expect.arrayContaining(['lavrov', 'лавров']));
  });

  test.each([
    'Petr Poroshenko',
    'Petro Poroshenko',
    'Пётр Порошенко',
    'Порошенко',
    'poroshenko',
    'Порошенко Пётр',
  ])('%s is one person', (text) => {
    expect(expand(text)).toEqual([
      { words: [0, text.split(' ').length], spellings: ['poroshenko', 'порошенко'] },
    ]);
  });

  test.each(['минских договорённостей', 'minsk agreements', 'Minsk accord'])(
    '%s is one document, and none of its words alone',
    (text) => {
      expect(spellings(text)).toEqual([
        'minsk accords',
        'minsk agreements',
        'минские договоренности',
      ]);
      expect(expand('minsk')).toEqual([]);
    },
  );

  test('a surname of several persons finds all of them, a full name only its own', () => {
    expect(spellings('Иванов')).toEqual(expect.arrayContaining(['ivanov', 'иванов']));
    expect(spellings('Сергей Иванов')).toEqual(
      expect.arrayContaining(['sergey ivanov', 'сергей иванов']),
    );
    expect(spellings('Сергей Иванов')).not.toContain('ivanov');
    expect(spellings('Сергей Иванов')).not.toContain('igor ivanov');
  });

  test('names are found inside a longer question', () => {
    expect(expand('встреча Lavrov и Порошенко').map(({ words }) => words)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(expand('')).toEqual([]);
    expect(expandAliases(['лавров'], createAliasIndex([]))).toEqual([]);
  });
});
