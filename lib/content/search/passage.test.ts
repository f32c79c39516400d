import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findPassage } from './passage.ts';
import { analyse } from '../../search/analyse.ts';
import { makeBlock, makeText } from '../../../tests/factories/make-text.ts';

const find = (words: string, ...terms: string[]) =>
  findPassage(makeText({ title: 'Title', blocks: [makeBlock('p1', { text: words })] }), 'en', terms, analyse);
const marked = (parts: readonly { text: string; isHit: boolean }[] = []) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('findPassage', () => {
  test('hits are marked in the text as it is written', () => {
    expect(marked(find('О ёлке и Ё\u00ADлках: елка.', 'елк')?.parts)).toBe('О [ёлке] и [Ё\u00ADлках]: [елка].');
  });

  test('links are their words', () => {
    expect(marked(find('see [the *protocol*](https://protocol.example)', 'protocol')?.parts)).toBe(
      'see the [protocol]',
    );
  });

  test('the block with most of the terms wins, then a block before the title', () => {
    const text = makeText({
      title: 'alpha beta',
      blocks: [makeBlock('p1', { text: 'alpha' }), makeBlock('p2', { text: 'beta alpha' })],
    });
    expect(findPassage(text, 'en', ['alpha', 'beta'], analyse)?.block).toBe('p2');
    expect(findPassage(text, 'en', ['alp'], analyse)?.block).toBe('p1');
    expect(findPassage(makeText({ title: 'Only here' }), 'en', ['only'], analyse)?.block).toBe('title');
    expect(findPassage(text, 'en', ['gamma'], analyse)).toBeNull();
  });

  test('a long block is cut at words around the first hit', () => {
    const passage = marked(find(`${'word '.repeat(100)}needle ${'tail '.repeat(100)}end`, 'needle')?.parts);
    expect(passage).toMatch(/^…word .*\[needle\] .*tail…$/u);
    expect(passage.length).toBeLessThan(170);
    expect(passage.length).toBeGreaterThan(140);
  });

  test('parts are a piece of the block and the first hit is in it', () => {
    const words = fc.array(fc.constantFrom('needle', 'a', 'лавров', 'x'.repeat(200), ',', '—'), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const passage = find(text, 'needle');
        if (!list.includes('needle')) return;
        const plain = passage?.parts.map((part) => part.text).join('') ?? '';
        expect(text).toContain(plain.replace(/^…/u, '').replace(/…$/u, ''));
        expect(passage?.parts.some(({ isHit, text: part }) => isHit && part === 'needle')).toBe(true);
      }),
    );
  });
});
