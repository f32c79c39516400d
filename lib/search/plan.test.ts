import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createAliasIndex } from './names/aliases.ts';
import { markedTerms } from './match.ts';
import { createBodyNames } from './names/body-names.ts';
import { planSearch } from './plan.ts';
import { parseQuery } from './query.ts';

import type { MatchNode } from './match.ts';
import type { PlanOptions } from './plan.ts';

const names = {
  aliases: createAliasIndex([
    { id: 'sergey-lavrov', kind: 'person', name: { ru: 'Сергей Лавров', en: 'Sergey Lavrov' } },
  ]),
  bodies: createBodyNames([
    { id: 'mfa', name: { ru: 'МИД России' }, menuLabel: {}, alsoCalled: { ru: ['МИД'] } },
    { id: 'mvd', name: { ru: 'МВД России' }, menuLabel: {}, alsoCalled: { ru: ['МВД'] } },
  ]),
};

/** The tree in one line, so that tests can be read. */
function show(node: MatchNode): string {
  switch (node.kind) {
    case 'term':
      return node.term;
    case 'phrase':
      return `"${node.terms.join(' ')}"`;
    case 'date':
      return `${node.from}..${node.to}`;
    case 'body':
      return `@${node.id}`;
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

/** A vocabulary of these words. */
const known = (...words: string[]): PlanOptions['countForms'] => {
  const counts = new Map(words.map((word) => [word, 1]));
  return (forms) =>
    new Map(forms.flatMap((form) => [...(counts.has(form) ? [[form, 1] as const] : [])]));
};
const plan = (text: string, options: Partial<PlanOptions> = {}) => [
  ...planSearch(parseQuery(text, names.bodies), { names, countForms: known(), ...options }),
];
const shown = (text: string, options: Partial<PlanOptions> = {}) =>
  plan(text, options).map(({ kind, body, match }) => `${kind} ${body ?? ''}: ${show(match)}`);
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
    ['С-400', '(с400 | "с 400" | c400 | "c 400")'],
    ['миг 31', '((миг | миг31) & (31 | миг31))'],
    ['2 500 000', '(2500000 | "2 500 000")'],
    ['2015', '(2015-01-01..2015-12-31 | 2015)'],
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
  ])('%s is tried as %s when it finds nothing', (text, shownAs, expected) => {
    const layout = attempt(text, 'layout');
    expect(layout).toMatchObject({ shownAs });
    expect(layout && show(layout.match)).toBe(expected);
  });

  test.each([
    ['Zakharova', 'Захарова', 'захаров'],
    ['захаровой', 'zakharovoy', 'zakharov'],
    ['Керри', 'Kerri', 'kerri'],
  ])('%s is tried in the other alphabet', (text, shownAs, expected) => {
    const other = attempt(text, 'transliteration');
    expect(other).toMatchObject({ shownAs });
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
        expect(attempts.length).toBeLessThanOrEqual(7);
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

describe('a question that names a body', () => {
  test('is narrowed to it, then asked with all words as words', () => {
    expect(shown('МИД Сирия').slice(0, 2)).toEqual([
      'typed mfa: (@mfa & сир)',
      'typed : (мид & сир)',
    ]);
    expect(shown('в МИДе')).toEqual(['typed mfa: @mfa', 'typed : мид']);
    expect(shown('МИД -Сирия')[0]).toBe('typed mfa: (@mfa & !сир)');
  });

  test('is asked as it stands where it names two, or nothing but the words is wanted', () => {
    expect(shown('МИД МВД')).toEqual(['typed : (мид & мвд)']);
    expect(shown('МИД', { isExact: true })).toEqual(['typed : мид']);
  });

  test('gives way to a body that was chosen', () => {
    expect(shown('МВД', { chosen: 'mfa' })).toEqual(['typed : (@mfa & мвд)']);
    expect(shown('МИД', { chosen: 'mfa' })[0]).toBe('typed : @mfa');
  });

  test('names it in the other layout, too', () => {
    expect(shown('vdl')).toContain('layout mvd: @mvd');
  });
});

describe('a typing error', () => {
  const countForms = known('министр', 'лавров');

  test('is put right in each word, in place', () => {
    const spelling = plan('Минситр и Лавров, "пакт" мир', { countForms }).at(-1);
    expect(spelling).toMatchObject({
      kind: 'spelling',
      shownAs: 'Министр и Лавров, "пакт" мир',
    });
    expect(spelling && markedTerms(spelling.match)).toContain('министр');
  });

  test('is none where texts have the word, or it is the name of a body', () => {
    const kinds = (text: string) => plan(text, { countForms }).map(({ kind }) => kind);
    expect(kinds('министр')).not.toContain('spelling');
    expect(kinds('МИД минситр')).toContain('spelling');
    expect(kinds('МИД')).toEqual(['typed', 'typed']);
  });
});
