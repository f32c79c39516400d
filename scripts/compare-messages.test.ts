import { expect, test } from 'vitest';

import { compareMessages } from './compare-messages.ts';

test('two files with the same keys, arguments and plural forms have no problem', () => {
  const problems = compareMessages({
    ru: {
      List: {
        found:
          '{count, plural, one {Найден # текст} few {# текста} many {# текстов} other {# текста}}',
        more: 'Ещё на <link>странице {page}</link>',
      },
    },
    en: {
      List: {
        found: '{count, plural, =0 {Nothing} one {# text} other {# texts}}',
        more: 'More on <link>page {page}</link>',
      },
    },
  });
  expect(problems).toEqual([]);
});

test('a key that one language lacks is named with that language', () => {
  expect(compareMessages({ ru: { A: { x: 'а' } }, en: { A: { x: 'a', y: 'b' } } })).toEqual([
    'ru: A.y is missing',
  ]);
});

test('a text in one language and a group in the other are not the same key', () => {
  expect(compareMessages({ ru: { A: 'а' }, en: { A: { x: 'a' } } })).toEqual([
    'en: A is missing',
    'ru: A.x is missing',
  ]);
});

test('a text of spaces is empty', () => {
  expect(compareMessages({ ru: { a: ' ' }, en: { a: 'a' } })).toEqual(['ru: a is empty']);
});

test('what is not a text is named', () => {
  expect(compareMessages({ ru: { a: ['а'] }, en: {} })).toEqual([
    'ru: a is neither a text nor a group of texts',
  ]);
});

test('a broken ICU text is named', () => {
  expect(compareMessages({ ru: { a: '{count' }, en: { a: 'a' } })).toEqual([
    expect.stringMatching(/^ru: a is no ICU text: /u),
  ]);
});

test('arguments and tags must have the same names, in whatever order', () => {
  const problems = compareMessages({
    ru: { same: '{b} и {a}', tag: '<b>{page}</b>', name: '{name}' },
    en: { same: '{a} and {b}', tag: '{page}', name: '{title}' },
  });
  expect(problems).toEqual([
    'name differs in its arguments or tags: ru {name}; en {title}',
    'tag differs in its arguments or tags: ru <b> {page}; en {page}',
  ]);
});

test('arguments inside plural and select branches count', () => {
  const problems = compareMessages({
    ru: { a: '{kind, select, note {{title}} other {нет}}' },
    en: { a: '{kind, select, note {a note} other {none}}' },
  });
  expect(problems).toEqual(['a differs in its arguments or tags: ru {kind} {title}; en {kind}']);
});

test('Russian needs one, few, many and other', () => {
  const problems = compareMessages({
    ru: { a: '{count, plural, one {# день} other {# дня}}' },
    en: { a: '{count, plural, one {# day} other {# days}}' },
  });
  expect(problems).toEqual(['ru: a lacks plural forms of {count}: few, many']);
});

test('a plural form that a language does not have is named', () => {
  const problems = compareMessages({
    en: { a: '{count, plural, one {# day} few {# days} other {# days}}' },
  });
  expect(problems).toEqual(['en: a has plural forms that never occur: few']);
});

test('English ordinals have forms of their own', () => {
  const text = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
  expect(compareMessages({ en: { a: text } })).toEqual([]);
});
