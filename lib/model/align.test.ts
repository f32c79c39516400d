import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { alignTexts } from './align.ts';

import type { AlignableBlock } from './align.ts';

type Pair = { first: readonly AlignableBlock[]; second: readonly AlignableBlock[] };

/** Rows as "ids of the first | ids of the second". */
function rowsOf({ first, second }: Pair): readonly string[] {
  return alignTexts(first, second).map((row) => `${idsOf(row.first)}|${idsOf(row.second)}`);
}

function idsOf(blocks: readonly AlignableBlock[]): string {
  return blocks.map(({ id }) => id).join(' ');
}

function block(id: string, ...spans: string[]): AlignableBlock {
  return spans.length > 0 ? { id, spans } : { id };
}

/** Two texts as the check lets them pass: ids once a text, common ones in one order, spans to the other text's own blocks. */
const pairs: fc.Arbitrary<Pair> = fc
  .array(
    fc.record({
      where: fc.constantFrom('both', 'both', 'first', 'second'),
      isSpanned: fc.boolean(),
      by: fc.nat(20),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((passages) => {
    const named = passages.map((passage, index) => ({ ...passage, id: `p${index + 1}` }));
    const side = (own: 'first' | 'second') => {
      const blocks = named.filter(({ where }) => where === 'both' || where === own);
      const spanned = named.filter(
        ({ where, isSpanned }) => isSpanned && where !== 'both' && where !== own,
      );
      return blocks.map(({ id }, index) =>
        block(
          id,
          ...spanned.filter(({ by }) => by % blocks.length === index).map((other) => other.id),
        ),
      );
    };
    return { first: side('first'), second: side('second') };
  });

describe('alignTexts', () => {
  test('puts blocks with the same id beside each other', () => {
    const text = [block('p1'), block('p2')];
    expect(rowsOf({ first: text, second: text })).toEqual(['p1|p1', 'p2|p2']);
  });

  test('gives a block without a counterpart a row of its own, where it stands', () => {
    const first = [block('p1'), block('p2'), block('p4')];
    const second = [block('p1'), block('p3'), block('p4')];
    expect(rowsOf({ first, second })).toEqual(['p1|p1', 'p2|', '|p3', 'p4|p4']);
  });

  test('keeps a block with all those that it spans', () => {
    const first = [block('p1'), block('p2', 'p3', 'p4'), block('p5')];
    const second = [block('p1'), block('p2'), block('p3'), block('p4'), block('p5')];
    expect(rowsOf({ first, second })).toEqual(['p1|p1', 'p2|p2 p3 p4', 'p5|p5']);
    expect(rowsOf({ first: second, second: first })).toEqual(['p1|p1', 'p2 p3 p4|p2', 'p5|p5']);
  });

  test('aligns a block that shares no id with what it spans', () => {
    const first = [block('p9', 'p1', 'p2')];
    const second = [block('p1'), block('p2')];
    expect(rowsOf({ first, second })).toEqual(['p9|p1 p2']);
  });

  test('makes one row of passages whose links cross each other', () => {
    const first = [block('p1', 'p4'), block('p2', 'p3'), block('p5')];
    const second = [block('p1'), block('p3'), block('p4'), block('p5')];
    expect(rowsOf({ first, second })).toEqual(['p1 p2|p1 p3 p4', 'p5|p5']);
  });

  test('names a row by the id that both texts have, whichever text comes first', () => {
    const first = [block('p2', 'p1')];
    const second = [block('p1'), block('p2')];
    expect(alignTexts(first, second)[0]?.id).toBe('p2');
    expect(alignTexts(second, first)[0]?.id).toBe('p2');
  });

  test('has every block of each text exactly once, in its order', () => {
    fc.assert(
      fc.property(pairs, ({ first, second }) => {
        const rows = alignTexts(first, second);
        expect(rows.flatMap((row) => row.first)).toEqual(first);
        expect(rows.flatMap((row) => row.second)).toEqual(second);
      }),
    );
  });

  test('has no empty row and no two rows of the same name', () => {
    fc.assert(
      fc.property(pairs, ({ first, second }) => {
        const rows = alignTexts(first, second);
        expect(rows.every((row) => row.first.length + row.second.length > 0)).toBe(true);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });

  test('keeps the same id, and what spans and what is spanned, in one row', () => {
    fc.assert(
      fc.property(pairs, ({ first, second }) => {
        const rows = alignTexts(first, second);
        const rowOf = (side: 'first' | 'second', id: string) =>
          rows.findIndex((row) => row[side].some((candidate) => candidate.id === id));
        for (const { id, spans = [] } of first) {
          if (second.some((other) => other.id === id)) {
            expect(rowOf('first', id)).toBe(rowOf('second', id));
          }
          for (const other of spans) expect(rowOf('second', other)).toBe(rowOf('first', id));
        }
        for (const { id, spans = [] } of second) {
          for (const other of spans) expect(rowOf('first', other)).toBe(rowOf('second', id));
        }
      }),
    );
  });

  test('makes no row longer than its links ask for', () => {
    fc.assert(
      fc.property(pairs, ({ first, second }) => {
        const isLinked = (one: AlignableBlock, other: AlignableBlock) =>
          [one.id, ...(one.spans ?? [])].includes(other.id) ||
          other.spans?.includes(one.id) === true;
        for (const row of alignTexts(first, second)) {
          // Cut anywhere inside, a row loses a link.
          for (let atFirst = 0; atFirst <= row.first.length; atFirst += 1) {
            for (let atSecond = 0; atSecond <= row.second.length; atSecond += 1) {
              const size = atFirst + atSecond;
              if (size === 0 || size === row.first.length + row.second.length) continue;
              const isCut = row.first.some((one, index) =>
                row.second.some(
                  (other, place) => isLinked(one, other) && index < atFirst !== place < atSecond,
                ),
              );
              expect(isCut).toBe(true);
            }
          }
        }
      }),
    );
  });
});
