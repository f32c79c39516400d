import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeAliasIndex } from './alternatives/aliases.ts';
import { oneErrorAway, suggestWord } from './alternatives/spelling.ts';
import { markedTerms } from './match.ts';
import { listDoubtfulWords, planCorrection, planSearch } from './plan.ts';
import { parseQuery } from './query.ts';

import type { MatchNode } from './match.ts';

const aliases = makeAliasIndex([
  { id: 'sergey-lavrov', kind: 'person', name: { ru: 'Сергей Лавров', en: 'Sergey Lavrov' } },
]);

/** The tree in one line, so that tests can be read. */
function show(node: MatchNode): string {
  switch (node.kind) {
    case 'term':
      return node.term;
    case 'phrase':
      return `"${node.terms.join(' ')}"`;
    case 'date':
      return `${node.from}..${node.to}`;
    case 'not':
      return `!${show(node.node)}`;
    case 'and':
      return `(${node.nodes.map(show).join(' & ')})`;
    case 'or':
      return `(${node.nodes.map(show).join(' | ')})`;
    default:
      return node satisfies never;
  }
}

const plan = (text: string) => planSearch(parseQuery(text), { aliases });
const typed = (text: string) => plan(text).map(({ match }) => show(match))[0];
const attempt = (text: string, kind: string) => plan(text).find((one) => one.kind === kind);

describe('planSearch', () => {
  test.each([
    ['встреча министров', '(встреч & (министр | министров))'],
    ['встреча в Минске', '(встреч & минск)'],
    ['и в', '(и & в)'],
    ['Лавров', '(лавр | лавров | lavrov)'],
    ['lavrov meeting', '((lavrov | лавр | лавров) & meet)'],
    ['"минский протокол"', '"минск протокол"'],
    ['минск -"северный поток" -газ', '(минск & !("северн поток" | газ))'],
  ])('%s asks for %s', (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  test.each(['25 января 2015', '25.01.2015', '2015-01-25', 'January 25, 2015', '25 January 2015'])(
    '%s is the day of a release or its mention',
    (text) => {
      expect(typed(text)).toBe(
        '(2015-01-25..2015-01-25 | "25 январ 2015" | "январ 25 2015" | "25 januari 2015" | "januari 25 2015" | "25 01 2015" | "2015 01 25")',
      );
    },
  );

  test('a month is its days or its mention', () => {
    expect(typed('январь 2015')).toContain(
      '2015-01-01..2015-01-31 | "январ 2015" | "januari 2015"',
    );
  });

  test.each([
    ['vbycrbq', 'минский', 'минск'],
    ['ьштыл', 'minsk', 'minsk'],
    ['kfdhjd', 'лавров', '(лавр | лавров | lavrov)'],
  ])('%s is tried as %s when it finds little', (text, shownAs, expected) => {
    const layout = attempt(text, 'layout');
    expect(layout).toMatchObject({ shownAs, onlyBelow: 3 });
    expect(layout && show(layout.match)).toBe(expected);
  });

  test.each([
    ['Zakharova', 'Захарова', 'захаров'],
    ['захаровой', 'zakharovoy', 'zakharov'],
    ['Керри', 'Kerri', 'kerri'],
  ])('%s is tried in the other alphabet', (text, shownAs, expected) => {
    const other = attempt(text, 'transliteration');
    expect(other).toMatchObject({ shownAs, onlyBelow: 3 });
    expect(other && markedTerms(other.match)).toContain(expected);
  });

  test('known names are not transliterated, and attempts come in their order', () => {
    expect(attempt('Лавров', 'transliteration')).toBeUndefined();
    expect(plan('Lavrov briefing').map(({ kind }) => kind)).toEqual([
      'typed',
      'layout',
      'transliteration',
    ]);
    expect(attempt('Lavrov briefing', 'transliteration')?.shownAs).toMatch(/^Lavrov /u);
  });

  test('any question has a bounded plan whose negations have something to narrow', () => {
    const pieces = fc.constantFrom(
      ...['Лавров', '-газ', '"a b"', ' ', 'NOT', '25.01.2015', 'договоров', '-"', '*'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const attempts = plan(text);
        expect(attempts.length).toBeLessThanOrEqual(3);
        for (const { match } of attempts) {
          expect(match.kind).not.toBe('not');
          expect(show(match).length).toBeLessThan(5000);
          expect(show(match)).not.toMatch(/[(|] ?!/u);
        }
      }),
    );
  });

  test.each(['', '-газ', '«»', '***'])('%j is not asked at all', (text) => {
    expect(plan(text)).toEqual([]);
  });
});

describe('planCorrection', () => {
  test('one typing error a word is put right, in place', () => {
    const query = parseQuery('Минситр и Лавров, "пакт" мир');
    const doubtful = listDoubtfulWords(query);
    expect(doubtful).toEqual(['минситр', 'лавров']);

    const vocabulary = [
      { term: 'министр', count: 9 },
      { term: 'лавров', count: 5 },
    ];
    const corrections = new Map<string, string>();
    for (const form of doubtful) {
      const found = vocabulary.filter(({ term }) => oneErrorAway(form).includes(term));
      const suggestion = suggestWord(form, found);
      if (suggestion !== null) corrections.set(form, suggestion);
    }
    const correction = planCorrection(query, corrections, { aliases });
    expect(correction).toMatchObject({
      kind: 'spelling',
      shownAs: 'Министр и Лавров, "пакт" мир',
      onlyBelow: 1,
    });
    expect(correction && markedTerms(correction.match)).toContain('министр');
  });

  test('nothing to put right is no question', () => {
    expect(planCorrection(parseQuery('министр'), new Map())).toBeNull();
  });
});
