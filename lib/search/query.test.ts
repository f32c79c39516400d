import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isEmptyQuery, parseQuery, queryLimits } from './query.ts';

const words = (text: string) => parseQuery(text).words.map(({ form }) => form);
const phrases = (text: string) => parseQuery(text).phrases.map((phrase) => phrase.text);
const excluded = (text: string) => parseQuery(text).excluded.map((phrase) => phrase.text);
const dates = (text: string) => parseQuery(text).dates.map(({ value }) => value);

describe('parseQuery', () => {
  test.each([
    ['"минский протокол"', ['минский протокол']],
    ['«Минский протокол» 2014', ['Минский протокол']],
    ['“ceasefire line” and „линия огня“', ['ceasefire line', 'линия огня']],
    ['"не закрыта', []],
    ['""', []],
  ])('%j has the phrases %j', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  test.each([
    ['минск -донбасс', ['минск'], ['донбасс']],
    ['-"северный поток" газ', ['газ'], ['северный поток']],
    ['газ -пресс-релиз', ['газ'], ['пресс-релиз']],
    ['пресс-релиз', ['пресс', 'релиз'], []],
    ['Россия - США', ['россия', 'сша'], []],
    ['мир \u2212война', ['мир'], ['война']],
  ])('%j asks for %j and excludes %j', (text, asked, not) => {
    expect(words(text)).toEqual(asked);
    expect(excluded(text)).toEqual(not);
  });

  test.each([
    ['25 января 2015', '2015-01-25'],
    ['25-го января 2015 года', '2015-01-25'],
    ['25\u00A0января 2015\u00A0г.', '2015-01-25'],
    ['25.01.2015', '2015-01-25'],
    ['5.1.2015', '2015-01-05'],
    ['2015-01-25', '2015-01-25'],
    ['January 25, 2015', '2015-01-25'],
    ['25 January 2015', '2015-01-25'],
    ['the 25th of January, 2015', '2015-01-25'],
    ['29 февраля 2016', '2016-02-29'],
    ['воскресенье, 25 января 2015', '2015-01-25'],
    ['2015', '2015'],
    ['январь 2015', '2015-01'],
    ['в мае 2014 года', '2014-05'],
    ['January 2015', '2015-01'],
  ])('%j asks for %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test('a month ends with its last day', () => {
    expect(parseQuery('февраль 2016').dates).toMatchObject([
      { from: '2016-02-01', to: '2016-02-29' },
    ]);
  });

  test.each(['25 января', '1.2.3', '12-34-56', '1815'])('%j is no date', (text) => {
    expect(dates(text)).toEqual([]);
    expect(words(text).length).toBeGreaterThan(0);
  });

  test('words beside a date stay words, and repeated words are one', () => {
    expect(words('Минск 25.01.2015 минск встреча')).toEqual(['минск', 'встреча']);
  });

  test('what is too long is left out and named', () => {
    const query = parseQuery(
      Array.from({ length: 20 }, (_, index) => `w${String(index)}x`).join(' '),
    );
    expect(query.words).toHaveLength(queryLimits.words);
    expect(query.dropped).toEqual(['w12x', 'w13x', 'w14x', 'w15x', 'w16x', 'w17x', 'w18x', 'w19x']);
    expect(parseQuery('"a" "b" "c" "d" "e"').dropped).toEqual(['e']);
    expect(parseQuery(`${'слово '.repeat(200)}конец`).dropped.at(-1)).toMatch(/конец$/u);
  });

  test.each(['', ' ', '"', '-', '***', '" - «»', '-минск'])('%j asks for nothing', (text) => {
    expect(isEmptyQuery(parseQuery(text))).toBe(true);
  });

  test('any text is a question, within the limits, of letters and digits only', () => {
    const pieces = fc.constantFrom(
      ...[
        '"',
        '«',
        '»',
        '“',
        '„',
        '-',
        ' ',
        ' -',
        'OR',
        'NEAR(',
        'a*',
        ':',
        ')',
        '25',
        '.',
        '01',
        '2015',
      ],
      ...['января', 'January', 'Минск', 'й', '\u0301', '\uD800', "'", ';--', '\0'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      fc.array(pieces, { maxLength: 300 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const query = parseQuery(text);
        expect(query.words.length).toBeLessThanOrEqual(queryLimits.words);
        expect(query.phrases.length).toBeLessThanOrEqual(queryLimits.phrases);
        expect(query.excluded.length).toBeLessThanOrEqual(queryLimits.phrases);
        expect(query.text.length).toBeLessThanOrEqual(queryLimits.characters);
        const all = [...query.phrases, ...query.excluded, ...query.dates].flatMap(
          (part) => part.words,
        );
        for (const { form, term } of [...query.words, ...all]) {
          expect(form).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
