import { describe, expect, test } from 'vitest';

import { cases, declineAdjective, declineNoun } from './declension.ts';
import { agree, countRussian, pluralizeEnglish, withPreposition } from './grammar.ts';
import { nouns } from './nouns.ts';

import type { Forms } from './declension.ts';

const spell = (forms: Forms) => cases.map((name) => forms[name]).join(' ');

function declined(word: string, isPlural = false) {
  const noun = nouns.find((candidate) => candidate.word === word);
  if (!noun) throw new RangeError(`There is no noun "${word}".`);
  return spell(declineNoun(noun, isPlural));
}

describe('nouns', () => {
  test.each([
    ['документ', 'документ документа документу документ документом документе'],
    ['перечень', 'перечень перечня перечню перечень перечнем перечне'],
    ['календарь', 'календарь календаря календарю календарь календарём календаре'],
    ['таблица', 'таблица таблицы таблице таблицу таблицей таблице'],
    ['справка', 'справка справки справке справку справкой справке'],
    ['инструкция', 'инструкция инструкции инструкции инструкцию инструкцией инструкции'],
    ['запись', 'запись записи записи запись записью записи'],
    ['правило', 'правило правила правилу правило правилом правиле'],
    ['заявление', 'заявление заявления заявлению заявление заявлением заявлении'],
  ])('%s in the singular', (word, forms) => {
    expect(declined(word)).toBe(forms);
  });

  test.each([
    ['список', 'списки списков спискам списки списками списках'],
    ['образец', 'образцы образцов образцам образцы образцами образцах'],
    ['указатель', 'указатели указателей указателям указатели указателями указателях'],
    ['страница', 'страницы страниц страницам страницы страницами страницах'],
    ['карточка', 'карточки карточек карточкам карточки карточками карточках'],
    ['версия', 'версии версий версиям версии версиями версиях'],
    ['опись', 'описи описей описям описи описями описях'],
    ['письмо', 'письма писем письмам письма письмами письмах'],
    ['здание', 'здания зданий зданиям здания зданиями зданиях'],
  ])('%s in the plural', (word, forms) => {
    expect(declined(word, true)).toBe(forms);
  });

  test('each has a genitive plural of its own where the stem needs one', () => {
    for (const noun of nouns) {
      const { gen } = declineNoun(noun, true);
      expect(gen).not.toMatch(/[бвгджзклмнпрстфхцчшщ]к$/u);
    }
  });
});

describe('adjectives', () => {
  test.each([
    ['новый', 'h', 'm', 'новый нового новому новый новым новом'],
    ['основной', 'h', 'm', 'основной основного основному основной основным основном'],
    ['краткий', 'k', 'f', 'краткая краткой краткой краткую краткой краткой'],
    ['внутренний', 's', 'n', 'внутреннее внутреннего внутреннему внутреннее внутренним внутреннем'],
    ['общий', 'sh', 'f', 'общая общей общей общую общей общей'],
  ] as const)('%s (%s, %s)', (word, declension, gender, forms) => {
    expect(spell(declineAdjective(word, declension, gender, false))).toBe(forms);
  });

  test('a plural has no gender', () => {
    expect(spell(declineAdjective('летний', 's', 'f', true))).toBe(
      'летние летних летним летние летними летних',
    );
  });
});

describe('the words around them', () => {
  test('participles agree', () => {
    const forms = (['m', 'f', 'n'] as const).map((gender) =>
      agree('обновлён', { gender, isPlural: false }),
    );
    expect(forms).toEqual(['обновлён', 'обновлена', 'обновлено']);
    expect(agree('получен', { gender: 'f', isPlural: true })).toBe('получены');
  });

  test('prepositions sound as before their word', () => {
    expect(withPreposition('в', 'внутреннем зале')).toBe('во внутреннем зале');
    expect(withPreposition('в', 'версии')).toBe('в версии');
    expect(withPreposition('с', 'справкой')).toBe('со справкой');
    expect(withPreposition('с', 'системой')).toBe('с системой');
    expect(withPreposition('о', 'архиве')).toBe('об архиве');
    expect(withPreposition('о', 'ежегодном плане')).toBe('о ежегодном плане');
  });

  test('numbers have their plural', () => {
    const days = [1, 3, 12, 21, 25].map((count) => countRussian(count, 'день', 'дня', 'дней'));
    expect(days).toEqual(['1 день', '3 дня', '12 дней', '21 день', '25 дней']);
    expect(['entry', 'index', 'sheet'].map(pluralizeEnglish)).toEqual([
      'entries',
      'indexes',
      'sheets',
    ]);
  });
});
