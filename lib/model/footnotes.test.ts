import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { makeRelease } from '../../tests/factories/make-release.ts';
import { makeText } from '../../tests/factories/make-text.ts';
import { blockSchema } from './block.ts';
import { findReferences } from './footnotes.ts';
import { hashText } from './hash.ts';
import { findInlineDiagnostics, toInlines, toPlainText } from './inline.ts';
import { localizeRelease } from './localize.ts';
import { toScriptSigns } from './script-signs.ts';

import type { Block } from './block.ts';

const parse = (text: string) => toInlines({ text, markup: true });
const plain = (text: string) => toPlainText({ text, markup: true });
const footnote = (id: string, sign = '1'): Block => ({
  ...{ id, kind: 'footnote', sign, text: 'A note' },
});
const paragraph = (id: string, text: string): Block => ({
  ...{ id, kind: 'paragraph', markup: true, text },
});

describe('signs above and below the line', () => {
  test.each([
    ['CO<sub>2</sub>', 'CO₂'],
    ['10<sup>−3</sup> m<sup>2</sup>', '10⁻³ m²'],
    ['1<sup>st</sup>', '1st'],
    ['10<sup>6a</sup>', '10^(6a)'],
    ['*H<sub>2</sub>O*', 'H₂O'],
    ['<sub>2', '<sub>2'],
    ['2</sup>', '2</sup>'],
    ['a <b>bold</b> word', 'a <b>bold</b> word'],
    [String.raw`\<sub>2</sub>`, '<sub>2</sub>'],
    ['words[1](#f1), and more', 'words, and more'],
  ])('%j is read as %j', (written, read) => {
    expect(plain(written)).toBe(read);
  });

  test('a script may hold emphasis, and emphasis a script', () => {
    expect(parse('x<sup>*n*</sup>')).toEqual([
      { kind: 'text', value: 'x' },
      {
        kind: 'sup',
        children: [{ kind: 'emphasis', children: [{ kind: 'text', value: 'n' }] }],
      },
    ]);
  });

  test.each(['<sub>2', '2</sup>', '*a<sub>2*</sub>', '<sub>2</sup>'])(
    '%j is told as unclosed',
    (text) => {
      expect(findInlineDiagnostics({ text, markup: true })[0]?.code).toBe('unclosed-script');
    },
  );

  test('a block without marks keeps them as they are', () => {
    expect(toPlainText({ text: 'CO<sub>2</sub>[1](#f1)' })).toBe('CO<sub>2</sub>[1](#f1)');
  });

  test('figures are never lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9+()ni]{1,8}$/u), (signs) => {
        expect(toScriptSigns(signs, 'sup').normalize('NFKC')).toContain(signs);
      }),
    );
  });
});

describe('footnotes', () => {
  const ids = (blocks: readonly Block[]) => Object.fromEntries(findReferences(blocks));

  test('are led to from every block that has their sign, each once', () => {
    const blocks = [
      paragraph('p1', 'One[1](#f1) and again[1](#f1)'),
      paragraph('p2', 'Two[1](#f1)[2](#f2)'),
      ...[footnote('f1'), footnote('f2', '2')],
    ];
    expect(ids(blocks)).toEqual({ f1: ['p1', 'p2'], f2: ['p2'] });
  });

  test('have ids of their own letter, and no others do it', () => {
    expect(blockSchema.safeParse(footnote('p1')).error?.issues[0]?.message).toBe(
      'is not the id of a footnote: use f and a number, like f1',
    );
    expect(blockSchema.safeParse(footnote('f12')).success).toBe(true);
  });

  test('count for the hash with their signs', () => {
    const hash = (sign: string) => hashText({ title: 'T', blocks: [footnote('f1', sign)] });
    expect(hash('1')).not.toBe(hash('2'));
  });

  test('of another part are led to by the portal', () => {
    const long = 'A sentence of a long text. '.repeat(40);
    const blocks = [
      paragraph('p1', 'One[1](#f1) and two[2](#f2)'),
      footnote('f2', '2'),
      ...Array.from({ length: 400 }, (_, at) => paragraph(`p${at + 2}`, long)),
      footnote('f1'),
    ];
    const record = makeRelease({ texts: { en: makeText({ blocks }) } });
    const first = localizeRelease(record, 'en', [], 1);
    const hrefs = first?.text.blocks[0]?.lines[0]?.flatMap((inline) =>
      inline.kind === 'reference' ? inline.href : [],
    );
    expect(hrefs).toEqual(['?p=f1#f1', '#f2']);
    const last = localizeRelease(record, 'en', [], first?.part?.contents.length ?? 0);
    expect(last?.text.blocks.at(-1)?.footnote).toEqual({
      ...{ sign: '1', references: [{ block: 'p1', href: '?p=p1#p1' }] },
    });
  });
});
