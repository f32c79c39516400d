import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeBlock } from '../../tests/factories/make-text.ts';
import { toShownBlock } from './shown-blocks.ts';

import type { LocalizedNote, ShownInline } from './shown-text.ts';

const note = { id: 'n1', block: 'p1', text: 'An explanation', sources: [] };

function textOf(inlines: readonly ShownInline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? textOf(inline.children) : inline.value))
    .join('');
}

describe('toShownBlock', () => {
  test('marks the words that a note concerns, and only them', () => {
    const block = makeBlock('p1', { text: 'The Minsk Protocol of 2014.' });
    const notes: LocalizedNote[] = [{ ...note, quote: 'Minsk Protocol' }];
    expect(toShownBlock(block, notes).lines).toEqual([
      [
        { kind: 'text', value: 'The ' },
        { kind: 'noted', note: 'n1', children: [{ kind: 'text', value: 'Minsk Protocol' }] },
        { kind: 'text', value: ' of 2014.' },
      ],
    ]);
  });

  test('finds the words inside an emphasis', () => {
    const block = makeBlock('p1', { text: 'The *Minsk Protocol* stands.', markup: true });
    const [line = []] = toShownBlock(block, [{ ...note, quote: 'Minsk Protocol' }]).lines;
    expect(JSON.stringify(line)).toContain('"noted"');
  });

  test('leaves the notes of other blocks alone', () => {
    const shown = toShownBlock(makeBlock('p2'), [{ ...note, quote: 'Text' }]);
    expect(shown.notes).toEqual([]);
    expect(JSON.stringify(shown.lines)).not.toContain('noted');
  });

  test('cuts a list into its items', () => {
    const block = makeBlock('p1', { kind: 'list', text: 'one\ntwo' });
    expect(toShownBlock(block, []).lines.map(textOf)).toEqual(['one', 'two']);
  });

  test('sets the marks of a list apart, so that none is printed twice, and keeps its text', () => {
    const block = makeBlock('p1', { kind: 'list', text: '1) one\n2) two' });
    const { lines, list } = toShownBlock(block, [{ ...note, quote: 'two' }]);
    expect(list).toMatchObject({ kind: 'ordered', start: 1 });
    expect(lines.map(textOf)).toEqual(['1) one', '2) two']);
    expect(lines[1]?.[0]).toEqual({ kind: 'mark', value: '2) ' });
    expect(lines[1]).toContainEqual(expect.objectContaining({ kind: 'noted' }));
  });

  test('a list in which a note concerns a mark is lines as they stand', () => {
    const block = makeBlock('p1', { kind: 'list', text: '1) one\n2) two' });
    const { lines, list } = toShownBlock(block, [{ ...note, quote: '2) two' }]);
    expect(list).toEqual({ kind: 'literal' });
    expect(lines.map(textOf)).toEqual(['1) one', '2) two']);
  });

  test('changes no character of a text, wherever the quote of a note stands', () => {
    const words = fc.stringMatching(/^[а-яa-z ,.]{3,40}$/u);
    fc.assert(
      fc.property(words, fc.nat(30), fc.integer({ min: 1, max: 10 }), (text, start, length) => {
        const quote = text.slice(start, start + length);
        fc.pre(quote !== '');
        const [line = []] = toShownBlock(makeBlock('p1', { text }), [{ ...note, quote }]).lines;
        expect(textOf(line)).toBe(text);
      }),
    );
  });
});
