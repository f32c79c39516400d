import fc from 'fast-check';
import { expect, test } from 'vitest';

import { makeTerm } from '../../tests/factories/make-frame.ts';
import { makeBlock } from '../../tests/factories/make-text.ts';
import { toShownBlock } from '../model/shown-blocks.ts';
import { blockText, markMentions } from './mark-mentions.ts';
import { createMentionFinder } from './term-mentions.ts';

import type { WordsBlock } from '../../tests/factories/make-text.ts';
import type { LocalizedNote, ShownInline } from '../model/shown-text.ts';

const term = (id: string, name: string) => makeTerm({ id, name: { ru: name, en: name } });
const find = createMentionFinder([term('protocol', 'Minsk Protocol'), term('kiev', 'Kiev')], 'en');

function mark(text: string, changes: Partial<WordsBlock> = {}, quote?: string) {
  const notes: LocalizedNote[] =
    quote === undefined ? [] : [{ id: 'n1', block: 'p1', text: 'A note', sources: [], quote }];
  return markMentions(
    toShownBlock(makeBlock('p1', { text, markup: true, ...changes }), notes),
    find,
  );
}

const plain = (value: string): ShownInline => ({ kind: 'text', value });
const mention = (id: string, value: string): ShownInline => ({
  kind: 'term',
  card: `p1-${id}`,
  children: [plain(value)],
});

test('the first mention of each term is marked, and the block says which they are', () => {
  const { block, terms } = mark('Kiev, the Minsk Protocol and Kiev');
  expect(terms).toEqual(['kiev', 'protocol']);
  expect(block.lines).toEqual([
    [
      mention('kiev', 'Kiev'),
      plain(', the '),
      mention('protocol', 'Minsk Protocol'),
      plain(' and Kiev'),
    ],
  ]);
});

test('a mention in the words of a note lies inside of their mark', () => {
  const { block } = mark('By the Minsk Protocol of 2014.', {}, 'Minsk Protocol of 2014');
  const children = [mention('protocol', 'Minsk Protocol'), plain(' of 2014')];
  expect(block.lines[0]).toContainEqual({ kind: 'noted', note: 'n1', children });
});

test('a link holds no second link, and a later mention outside of it is marked', () => {
  const { block, terms } = mark('[Kiev](https://example.org/) and Kiev');
  expect(terms).toEqual(['kiev']);
  expect(block.lines[0]?.at(-1)).toEqual(mention('kiev', 'Kiev'));
  expect(mark('[Kiev](https://example.org/)').terms).toEqual([]);
});

test.each(['*Kiev*an', 'Minsk *Protocol*', 'Minsk [Protocol](https://example.org/)'])(
  '%s is not cut at the edge of an emphasis or a link',
  (text) => {
    expect(mark(text).terms).toEqual([]);
  },
);

test('a list has one first mention over all its lines', () => {
  const { block, terms } = mark('Oslo\nKiev\nKiev', { kind: 'list' });
  expect(terms).toEqual(['kiev']);
  expect(block.lines).toEqual([[plain('Oslo')], [mention('kiev', 'Kiev')], [plain('Kiev')]]);
});

test('no character is added, taken or changed', () => {
  const piece = fc.constantFrom('Kiev', 'Minsk Protocol', ' ', '*', '**', '\n', 'Kiev’s', 'x');
  const text = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('list' as const, 'paragraph' as const), (words, kind) => {
      const shown = toShownBlock(makeBlock('p1', { text: words, kind }), []);
      const { block, terms } = markMentions(shown, find);
      expect(blockText(block)).toBe(blockText(shown));
      expect(new Set(terms).size).toBe(terms.length);
      expect(JSON.stringify(block.lines).split('"kind":"term"')).toHaveLength(terms.length + 1);
    }),
  );
});
