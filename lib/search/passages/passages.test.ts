import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cutBeside } from './cut-passage.ts';
import { toMarks } from './marks.ts';
import { findPassages } from './passages.ts';
import { toSearchableBlocks } from '../../model/plain-blocks.ts';
import { analyse } from '../analyse.ts';
import { makeBlock, makeText } from '../../../tests/factories/make-text.ts';

import type { Language } from '../../model/languages.ts';

type Text = ReturnType<typeof makeText>;

/** The vocabulary knows the forms of this one text. */
const findIn = (text: Text, ...terms: string[]) => {
  const tokens = toSearchableBlocks(text).flatMap((block) => analyse(block.text));
  const vocabulary = Map.groupBy(tokens, ({ term }) => term);
  const [passage] = findPassages({ en: text }, ['en'], toMarks(terms, vocabulary), analyse);
  return passage;
};
const hasHit = (passage: ReturnType<typeof findIn>) => passage?.parts.some(({ isHit }) => isHit);
const textOf = (words: string, markup: { markup?: true } = {}) =>
  makeText({ title: 'Title', blocks: [makeBlock('p1', { text: words, ...markup })] });
const find = (words: string, ...terms: string[]) => findIn(textOf(words), ...terms);
const marked = (parts: readonly { text: string; isHit: boolean }[] = []) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('findPassages', () => {
  test('hits are marked in the text as it is written', () => {
    expect(marked(find('О ёлке и Ё\u00ADлках: елка.', 'елк')?.parts)).toBe(
      'О [ёлке] и [Ё\u00ADлках]: [елка].',
    );
  });

  test('links are their words', () => {
    const words = 'see [the *protocol*](https://protocol.example)';
    expect(marked(findIn(textOf(words, { markup: true }), 'protocol')?.parts)).toBe(
      'see the [protocol]',
    );
  });

  test('the block with most of the terms wins, then a block before the title', () => {
    const text = makeText({
      title: 'alpha beta',
      blocks: [makeBlock('p1', { text: 'alpha' }), makeBlock('p2', { text: 'beta alpha' })],
    });
    expect(findIn(text, 'alpha', 'beta')?.block).toBe('p2');
    expect(findIn(text, 'alpha')?.block).toBe('p1');
    expect(findIn(makeText({ title: 'Only here' }), 'onli')?.block).toBe('title');
  });

  test('a long block is cut at words around the first hit', () => {
    const passage = marked(
      find(`${'word '.repeat(100)}needle ${'tail '.repeat(100)}end`, 'needl')?.parts,
    );
    expect(passage).toMatch(/^…word .*\[needle\] .*tail…$/u);
    expect(passage.length).toBeLessThan(230);
    expect(passage.length).toBeGreaterThan(200);
  });

  test('parts are a piece of the block and the first hit is in it', () => {
    const words = fc.array(fc.constantFrom('needle', 'a', 'лавров', 'x'.repeat(200), ',', '—'), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const passage = find(text, 'needl');
        if (!list.includes('needle')) return;
        const plain = passage?.parts.map((part) => part.text).join('') ?? '';
        expect(text).toContain(plain.replace(/^…/u, '').replace(/…$/u, ''));
        expect(passage?.parts.some(({ isHit, text: part }) => isHit && part === 'needle')).toBe(
          true,
        );
      }),
    );
  });

  test('a word whose letters are apart in the source is found', () => {
    expect(
      marked(
        findIn(
          textOf('**Мин**ский [про](https://x.example)токол', { markup: true }),
          ...['минск', 'протокол'],
        )?.parts,
      ),
    ).toBe('[Минский] [протокол]');
    expect(marked(find("Lavrov\u2019s re\u00ADport, d'E\u0301tat", 'lavrov', 'detat')?.parts)).toBe(
      "[Lavrov\u2019s] re\u00ADport, [d'E\u0301tat]",
    );
  });

  test('blocks are told apart without cutting them, and no hit is lost by it', () => {
    const word = fc.constantFrom(
      'Ёлка',
      'ёлки',
      'протокол',
      '**при**ём',
      'й',
      'Straße',
      'ﬁle',
      'men',
      'man',
      '№5',
      'ΟΔΟΣ',
      'o’clock',
      'Ки\u0065в',
      'Киев',
    );
    const blocks = fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(blocks, word, fc.boolean(), (lists, asked, isMarkedUp) => {
        const text = makeText({
          title: 'T',
          blocks: lists.map((list, at) =>
            makeBlock(`p${at}`, { text: list.join(' '), ...(isMarkedUp && { markup: true }) }),
          ),
        });
        const terms = analyse(asked.replaceAll('*', '')).map(({ term }) => term);
        const isThere = toSearchableBlocks(text).some((block) =>
          analyse(block.text).some(({ term }) => terms.includes(term)),
        );
        expect(hasHit(findIn(text, ...terms))).toBe(isThere);
      }),
    );
  });

  const both = {
    ru: makeText({
      title: 'Заголовок',
      blocks: [
        makeBlock('p1', { text: 'Первый абзац' }),
        makeBlock('p2', { text: 'Минский протокол', spans: ['p3'] }),
      ],
    }),
    en: makeText({
      title: 'Title',
      blocks: [
        makeBlock('p1', { text: 'The first paragraph' }),
        makeBlock('p2', { text: 'The protocol' }),
        makeBlock('p3', { text: 'of Minsk' }),
        makeBlock('p4', { text: 'Alone' }),
      ],
    }),
  };
  const toShown = (terms: readonly string[], sought: readonly Language[] = ['ru', 'en']) => {
    const marks = terms.map((term) => ({ term, forms: [term] }));
    return findPassages(both, sought, marks, analyse).map(
      ({ language, block, parts }) => `${language} ${block}: ${marked(parts)}`,
    );
  };

  test('under a passage stands what answers it, marked or not', () => {
    expect(toShown(['протокол'])).toEqual(['ru p2: Минский [протокол]', 'en p2: The protocol']);
    expect(toShown(['протокол', 'protocol'])).toEqual([
      'ru p2: Минский [протокол]',
      'en p2: The [protocol]',
    ]);
    expect(toShown(['minsk'])).toEqual(['en p3: of [Minsk]', 'ru p2: Минский протокол']);
  });

  test('a passage without a counterpart stands alone', () => {
    expect(toShown(['alon'])).toEqual(['en p4: [Alone]']);
  });

  test('without a term the texts begin, in the language that is sought', () => {
    expect(toShown([])).toEqual(['ru p1: Первый абзац', 'en p1: The first paragraph']);
    expect(toShown([], ['en'])).toEqual(['en p1: The first paragraph', 'ru p1: Первый абзац']);
  });

  test('of a long counterpart the same part is shown, whole words of it', () => {
    const long = {
      ru: textOf(`${'слово '.repeat(100)}игла ${'хвост '.repeat(100)}`),
      en: textOf(`${'word '.repeat(100)}pin ${'tail '.repeat(100)}`),
    };
    const marks = [{ term: 'игл', forms: ['игла'] }];
    const [, beside] = findPassages(long, ['ru'], marks, analyse);
    const text = marked(beside?.parts);
    expect(text).toMatch(/^…(?:word )+pin (?:tail )*tail…$/u);
    expect(text.length).toBeLessThan(230);
  });

  test('any counterpart is a piece of its text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', 'б', '—', 'x'.repeat(300)) });
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), (whole, share) => {
        const plain = marked(cutBeside(whole, share));
        expect(whole).toContain(plain.replace(/^…/u, '').replace(/…$/u, ''));
        expect(plain.length).toBeLessThanOrEqual(222);
      }),
    );
  });
});
