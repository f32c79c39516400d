import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareTerms, toHeading } from './term-names.ts';

function makePerson(ru: string, sortName?: string) {
  return {
    ...{ id: 'one', kind: 'person', name: { ru, en: ru } },
    ...(sortName !== undefined && { sortName: { ru: sortName, en: sortName } }),
  };
}

test('people go by the surname, which is the last word of the name or what the record says', () => {
  const people = [
    makePerson('Джон Керри'),
    makePerson('Ким Чен Ын', 'Ким'),
    makePerson('Ян Адлер'),
  ];
  const sorted = people.toSorted(compareTerms('ru')).map(({ name }) => name.ru);
  expect(sorted).toEqual(['Ян Адлер', 'Джон Керри', 'Ким Чен Ын']);
});

test('what is no person goes by its name', () => {
  const places = ['Верхний Алтай', 'Астрахань'].map((name) => ({
    ...makePerson(name),
    kind: 'place' as const,
  }));
  expect(places.toSorted(compareTerms('ru'))[0]?.name.ru).toBe('Астрахань');
});

test('a heading begins with a capital and is otherwise the name', () => {
  expect(toHeading('встреча министров в Берлине', 'ru')).toBe('Встреча министров в Берлине');
  expect(toHeading('', 'ru')).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const [first = ''] = name;
      expect(toHeading(name, 'en')).toBe(first.toLocaleUpperCase('en') + name.slice(first.length));
    }),
  );
});
