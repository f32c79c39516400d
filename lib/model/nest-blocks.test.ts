import fc from 'fast-check';
import { expect, test } from 'vitest';

import { arbitraryBlock } from '../../tests/factories/arbitrary-block.ts';
import { everyBlock } from '../../tests/factories/every-block.ts';
import { listLists, nestBlocks } from './nest-blocks.ts';

import type { Block } from './block.ts';
import type { BlockNode } from './nest-blocks.ts';

function flatten(nodes: readonly BlockNode<Block>[]): readonly Block[] {
  return nodes.flatMap((node) =>
    node.kind === 'block'
      ? [node.block]
      : node.items.flatMap(({ block, rest }) => [block, ...flatten(rest)]),
  );
}

test('every block is in the tree once and in its order, whatever levels are written', () => {
  fc.assert(
    fc.property(fc.array(arbitraryBlock), (blocks) => {
      expect(flatten(nestBlocks(blocks))).toEqual(blocks);
    }),
  );
});

test('items of one list are of one level, and what lies in an item is deeper', () => {
  const levelOf = (block: Block) => ('level' in block ? block.level : undefined) ?? 1;
  fc.assert(
    fc.property(fc.array(arbitraryBlock), (blocks) => {
      for (const { items } of listLists(nestBlocks(blocks))) {
        const levels = new Set(items.map(({ block }) => levelOf(block)));
        expect(levels.size).toBe(1);
        for (const { block, rest } of items) {
          for (const inner of listLists(rest).flatMap((list) => list.items)) {
            expect(levelOf(inner.block)).toBeGreaterThan(levelOf(block));
          }
        }
      }
    }),
  );
});

test('a statute: items in items, and a further paragraph in the item that has its level', () => {
  const [list, ...others] = listLists(nestBlocks(everyBlock.en));
  expect(list?.items.map(({ block }) => block.id)).toEqual(['p3', 'p7']);
  expect(others.map(({ items }) => items.map(({ block }) => block.id))).toEqual([['p4', 'p5']]);
  const last = others[0]?.items.at(-1);
  expect(last?.rest).toMatchObject([{ kind: 'block', block: { id: 'p6' } }]);
});
