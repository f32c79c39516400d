import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { understand } from './answer-search.ts';
import { analyse } from './analyse.ts';
import { markedTerms } from './match.ts';

import type { SearchRequest, TextPorts, TextQuery } from './search-request.ts';

/** Texts of which those with these terms are counted: the first that is asked for decides. */
function makePorts(totals: Record<string, number>, forms: Record<string, number> = {}) {
  const asked: TextQuery[] = [];
  const lookedUp: string[] = [];
  const ports: TextPorts = {
    find: (query) => {
      asked.push(query);
      const both = Math.max(0, ...markedTerms(query.match).map((term) => totals[term] ?? 0));
      const facts = { items: [], isCapped: false, page: 1, pageCount: 1 };
      return { ...facts, total: both, both, languages: { ru: both, en: 0 } };
    },
    countForms: (candidates) => {
      lookedUp.push(...candidates);
      const counts = candidates.flatMap((form) => {
        const count = forms[form];
        return count === undefined ? [] : [[form, count] as const];
      });
      return new Map(counts);
    },
    isArchived: (year) => year === 2015,
  };
  return { asked, lookedUp, ports };
}

const body = { name: { ru: 'Министерство' }, menuLabel: { ru: 'МИД России' } };
const runSearch = understand({
  terms: [{ id: 'minsk', kind: 'place', name: { ru: 'Минск', en: 'Minsk' } }],
  bodies: [
    { id: 'mfa', ...body, alsoCalled: { ru: ['МИД'] } },
    { id: 'fsb', ...body, menuLabel: { ru: 'ФСБ России' }, alsoCalled: { ru: ['ФСБ'] } },
  ],
});
const answer = (question: SearchRequest, { ports }: ReturnType<typeof makePorts>) =>
  runSearch(question, ports);

describe('answerSearch', () => {
  test('what finds enough as it was typed is asked once', () => {
    const store = makePorts({ minsk: 3 });
    expect(answer({ text: 'minsk' }, store)).toMatchObject({ both: 3, correction: null });
    expect(store.asked).toHaveLength(1);
  });

  test.each([
    'артилле-рийских',
    'артилле-\nрийских',
    'артилле\u00AD рийских',
    'артилле\u2010 рийских',
  ])('a word parted by the end of a line is one: %j', (text) => {
    const store = makePorts({ артиллерийск: 3 }, { артиллерийских: 3, рийских: 1 });
    expect(answer({ text }, store)).toMatchObject({ both: 3, correction: null });
  });

  test.each([
    ['юго-востоке', {}],
    ['пресс-релиз', { пресс: 9, релиз: 9, прессрелиз: 1 }],
  ])('a word that has a hyphen keeps it: %s', (text, forms) => {
    const store = makePorts({}, forms);
    answer({ text }, store);
    const [first, second] = text.split('-').map((word) => analyse(word)[0]?.term);
    expect(store.asked[0]?.marks).toEqual([first, second]);
  });

  test('filters and the page go to the store as they are', () => {
    const store = makePorts({ minsk: 3 });
    const filter = {
      language: 'en',
      from: '2015-01-01',
      to: '2015-02-01',
      page: 2,
    } as const;
    answer({ text: 'minsk', ...filter }, store);
    expect(store.asked[0]).toMatchObject({ ...filter, marks: ['minsk', 'минск'] });
    expect(store.asked[0]).not.toHaveProperty('text');
  });

  test('the other keyboard layout is taken when nothing was found as it was typed', () => {
    const store = makePorts({ протокол: 5 });
    expect(answer({ text: 'ghjnjrjk' }, store)).toMatchObject({
      both: 5,
      correction: { kind: 'layout', shownAs: 'протокол' },
    });
  });

  test.each([
    ['vbycr', { vbycr: 1, минск: 5 }],
    ['X-22', { '22': 1, кс: 5 }],
    ['putin', { putin: 1, путин: 9 }],
  ])('what was found as it was typed is not corrected: %s', (text, totals) => {
    const store = makePorts(totals);
    expect(answer({ text }, store)).toMatchObject({ both: 1, correction: null });
    expect(store.asked).toHaveLength(1);
  });

  test('a name is found in the other alphabet', () => {
    const store = makePorts({ путин: 4 });
    const { correction } = answer({ text: 'putin' }, store);
    expect(correction?.kind).toBe('transliteration');
  });

  test('a typing error is forgiven when nothing else is found', () => {
    const store = makePorts({ протокол: 7 }, { протокол: 7 });
    expect(answer({ text: 'прокотол' }, store)).toMatchObject({ both: 0, correction: null });
    expect(answer({ text: 'протокло' }, store)).toMatchObject({
      both: 7,
      correction: { kind: 'spelling', shownAs: 'протокол' },
    });
  });

  test('words that texts have are left as they are, however many there are before the mistyped one', () => {
    const known = ['министр', 'договор', 'граница', 'встреча'];
    const forms = Object.fromEntries([...known, 'протокол'].map((form) => [form, 5]));
    const store = makePorts({ протокол: 7 }, forms);
    const { correction } = answer({ text: [...known, 'протокло'].join(' ') }, store);
    expect(correction?.shownAs).toBe('министр договор граница встреча протокол');
  });

  test('two words are put right at most, and no question asks for more candidates than those of two', () => {
    const store = makePorts({ договор: 7 }, { протокол: 7, договор: 3, граница: 1 });
    const three = answer({ text: 'дговор границв протокло' }, store);
    expect(three.correction?.shownAs).toBe('договор граница протокло');

    const letters = Array.from('абвгдежзиклмнопрстуфхц');
    const nonsense = fc.stringMatching(/^[а-я]{15,30}$/u);
    fc.assert(
      fc.property(fc.array(nonsense, { maxLength: 30 }), (words) => {
        const asked = makePorts({});
        answer({ text: words.join(' ') }, asked);
        expect(asked.lookedUp.length).toBeLessThan(3500);
        expect(asked.asked.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 20, examples: [[letters.map((letter) => `щщщщщщщ${letter}щщщщщщщ`)]] },
    );
  });

  test('little that was found keeps its words from being corrected', () => {
    const store = makePorts({ протокл: 1, протокол: 7 }, { протокол: 7 });
    expect(answer({ text: 'протокло' }, store).correction).toBeNull();
  });

  test('who asks for the words as typed gets nothing else', () => {
    const store = makePorts({ минск: 5 });
    const asked = { text: 'vbycr', isExact: true };
    expect(answer(asked, store)).toMatchObject({ both: 0, correction: null });
    expect(store.asked).toHaveLength(1);
  });

  test('what asks for nothing is not asked', () => {
    const store = makePorts({});
    expect(answer({ text: ' «—» -слово' }, store)).toMatchObject({ total: 0, items: [] });
    expect(store.asked).toHaveLength(0);
  });

  test('words above the limit are named', () => {
    const words = Array.from({ length: 14 }, (_, index) => `слово${index}`);
    const { dropped } = answer({ text: words.join(' ') }, makePorts({}));
    expect(dropped).toEqual(words.slice(12));
  });

  test('says which body it was narrowed to, and what the words name', () => {
    const store = makePorts({ минск: 3 });
    expect(answer({ text: 'МИД Минск' }, store)).toMatchObject({
      body: 'mfa',
      named: [
        { kind: 'body', id: 'mfa', labels: { ru: 'МИД России' } },
        { kind: 'term', id: 'minsk', labels: { ru: 'Минск' } },
      ],
    });
  });

  test('a narrowing that empties the results is taken back, and the body stays named', () => {
    const found = answer({ text: 'МИД' }, makePorts({ мид: 2 }));
    expect(found).toMatchObject({ both: 2, body: null, named: [{ id: 'mfa' }] });
    expect(answer({ text: 'МИД' }, makePorts({}))).toMatchObject({ both: 0, body: 'mfa' });
  });

  test('the name of a body alone is never corrected', () => {
    const store = makePorts({ fsb: 5 });
    expect(answer({ text: 'ФСБ' }, store)).toMatchObject({ both: 0, correction: null });
  });

  test('the year that is asked for is named where the archive has it', () => {
    const year = (question: SearchRequest) => answer(question, makePorts({})).year;
    expect(year({ text: '25.01.2015' })).toBe(2015);
    expect(year({ text: 'слово', from: '2015-01-01', to: '2015-12-31' })).toBe(2015);
    expect(year({ text: 'слово', from: '2014-01-01', to: '2015-12-31' })).toBeNull();
    expect(year({ text: '2014' })).toBeNull();
    expect(year({ text: 'слово' })).toBeNull();
  });
});
