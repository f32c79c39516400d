import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeAliasIndex } from './alternatives/aliases.ts';
import { answerSearch } from './answer-search.ts';
import { markedTerms } from './match.ts';

import type { SearchPorts, SearchQuestion } from './answer-search.ts';

type Asked = Parameters<SearchPorts<{ both: number }>['search']>[0];

/** A store of which the texts with these terms are counted: the first that is asked for decides. */
function makePorts(totals: Record<string, number>, forms: Record<string, number> = {}) {
  const asked: Asked[] = [];
  const lookedUp: string[] = [];
  const ports: SearchPorts<{ both: number }> = {
    search: (query) => {
      asked.push(query);
      const found = markedTerms(query.match).map((term) => totals[term] ?? 0);
      return Promise.resolve({ both: Math.max(0, ...found) });
    },
    countForms: (candidates) => {
      lookedUp.push(...candidates);
      const counts = candidates.flatMap((form) => {
        const count = forms[form];
        return count === undefined ? [] : [[form, count] as const];
      });
      return Promise.resolve(new Map(counts));
    },
  };
  return { asked, lookedUp, ports };
}

const aliases = makeAliasIndex([]);
const answer = (question: SearchQuestion, { ports }: ReturnType<typeof makePorts>) =>
  answerSearch(question, ports, { aliases });

describe('answerSearch', () => {
  test('what finds enough as it was typed is asked once', async () => {
    const store = makePorts({ minsk: 3 });
    const { found, correction, asTyped } = await answer({ text: 'minsk' }, store);
    expect({ found, correction, asTyped }).toEqual({
      found: { both: 3 },
      correction: null,
      asTyped: 'minsk',
    });
    expect(store.asked).toHaveLength(1);
  });

  test.each([
    'артилле-рийских',
    'артилле-\nрийских',
    'артилле\u00AD рийских',
    'артилле\u2010 рийских',
  ])('a word parted by the end of a line is one: %j', async (text) => {
    const store = makePorts({ артиллерийск: 3 }, { артиллерийских: 3, рийских: 1 });
    const { found, correction } = await answer({ text }, store);
    expect({ found, correction }).toEqual({ found: { both: 3 }, correction: null });
  });

  test.each([
    ['юго-востоке', {}],
    ['пресс-релиз', { пресс: 9, релиз: 9, прессрелиз: 1 }],
  ])('a word that has a hyphen keeps it: %s', async (text, forms) => {
    const store = makePorts({}, forms);
    const { asTyped } = await answer({ text }, store);
    expect(asTyped).toBe(text);
  });

  test('filters and the page go to the store as they are', async () => {
    const store = makePorts({ minsk: 3 });
    const filter = {
      language: 'en',
      body: 'mfa',
      from: '2015-01-01',
      to: '2015-02-01',
      page: 2,
    } as const;
    await answer({ text: 'minsk', ...filter }, store);
    expect(store.asked[0]).toMatchObject({ ...filter, marks: ['minsk'] });
    expect(store.asked[0]).not.toHaveProperty('text');
  });

  test('the other keyboard layout is taken when it finds more than little', async () => {
    const store = makePorts({ минск: 5 });
    const { found, correction } = await answer({ text: 'vbycr' }, store);
    expect(found).toEqual({ both: 5 });
    expect(correction).toEqual({ kind: 'layout', shownAs: 'минск' });
  });

  test('a correction that finds no more is not taken', async () => {
    const store = makePorts({ vbycr: 2, минск: 2 });
    const { found, correction } = await answer({ text: 'vbycr' }, store);
    expect(found).toEqual({ both: 2 });
    expect(correction).toBeNull();
  });

  test('a name is found in the other alphabet', async () => {
    const store = makePorts({ путин: 4 });
    const { correction } = await answer({ text: 'putin' }, store);
    expect(correction?.kind).toBe('transliteration');
  });

  test('a typing error is forgiven when nothing else is found', async () => {
    const store = makePorts({ протокол: 7 }, { протокол: 7 });
    const { found, correction, asTyped } = await answer({ text: 'прокотол' }, store);
    expect(found).toEqual({ both: 0 });
    expect(correction).toBeNull();
    expect(asTyped).toBe('прокотол');
    expect(await answer({ text: 'протокло' }, store)).toMatchObject({
      found: { both: 7 },
      correction: { kind: 'spelling', shownAs: 'протокол' },
      asTyped: 'протокло',
    });
  });

  test('words that texts have are left as they are, however many there are before the mistyped one', async () => {
    const known = ['министр', 'договор', 'граница', 'встреча'];
    const forms = Object.fromEntries([...known, 'протокол'].map((form) => [form, 5]));
    const store = makePorts({ протокол: 7 }, forms);
    const { correction } = await answer({ text: [...known, 'протокло'].join(' ') }, store);
    expect(correction?.shownAs).toBe('министр договор граница встреча протокол');
  });

  test('two words are put right at most, and no question asks for more candidates than those of two', async () => {
    const store = makePorts({ договор: 7 }, { протокол: 7, договор: 3, граница: 1 });
    const three = await answer({ text: 'дговор границв протокло' }, store);
    expect(three.correction?.shownAs).toBe('договор граница протокло');

    const letters = Array.from('абвгдежзиклмнопрстуфхц');
    const nonsense = fc.stringMatching(/^[а-я]{15,30}$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(nonsense, { maxLength: 30 }), async (words) => {
        const asked = makePorts({});
        await answer({ text: words.join(' ') }, asked);
        expect(asked.lookedUp.length).toBeLessThan(3500);
        expect(asked.asked.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 20, examples: [[letters.map((letter) => `щщщщщщщ${letter}щщщщщщщ`)]] },
    );
  });

  test('little that was found keeps its words from being corrected', async () => {
    const store = makePorts({ протокл: 1, протокол: 7 }, { протокол: 7 });
    expect((await answer({ text: 'протокло' }, store)).correction).toBeNull();
  });

  test('who asks for the words as typed gets nothing else', async () => {
    const store = makePorts({ минск: 5 });
    const { found, correction } = await answer({ text: 'vbycr', isExact: true }, store);
    expect(found).toEqual({ both: 0 });
    expect(correction).toBeNull();
    expect(store.asked).toHaveLength(1);
  });

  test('what asks for nothing is not asked', async () => {
    const store = makePorts({});
    expect((await answer({ text: ' «—» -слово' }, store)).found).toBeNull();
    expect(store.asked).toHaveLength(0);
  });

  test('words above the limit are named', async () => {
    const words = Array.from({ length: 14 }, (_, index) => `слово${index}`);
    const { dropped } = await answer({ text: words.join(' ') }, makePorts({}));
    expect(dropped).toEqual(words.slice(12));
  });
});
