/** What nesting needs of a block; an item or a paragraph without a level lies at the beginning of its line. */
type Nestable = { kind: string; level?: number | undefined };

/** Blocks as they lie in each other: by itself, or items that follow each other as a list. */
export type BlockNode<Block> = { kind: 'block'; block: Block } | ListNode<Block>;
export type ListNode<Block> = { kind: 'list'; items: readonly ListItem<Block>[] };
/** An item, and what else lies in it: further paragraphs, lists of deeper items. */
export type ListItem<Block> = { block: Block; rest: readonly BlockNode<Block>[] };

type OpenList<Block> = { level: number; items: { block: Block; rest: BlockNode<Block>[] }[] };

/**
 * Blocks in the order of reading as a tree: an item lies in the nearest item before it that is less deep, and so does
 * what has the level of that item. Every block is in the tree once, and in the same order.
 */
export function nestBlocks<Block extends Nestable>(
  blocks: readonly Block[],
): readonly BlockNode<Block>[] {
  const nodes: BlockNode<Block>[] = [];
  let open: OpenList<Block>[] = [];
  const inside = () => open.at(-1)?.items.at(-1)?.rest ?? nodes;

  for (const block of blocks) {
    const isItem = block.kind === 'item';
    const level = isItem ? (block.level ?? 1) : block.kind === 'heading' ? 0 : (block.level ?? 0);
    open = open.filter((list) => list.level <= level);
    if (!isItem) {
      inside().push({ kind: 'block', block });
      continue;
    }
    const own = open.at(-1);
    if (own?.level === level) {
      own.items.push({ block, rest: [] });
      continue;
    }
    const list: OpenList<Block> = { level, items: [{ block, rest: [] }] };
    inside().push({ kind: 'list', items: list.items });
    open.push(list);
  }
  return nodes;
}

/** The lists of a tree, each with its items, the outer ones first. */
export function listLists<Block>(nodes: readonly BlockNode<Block>[]): readonly ListNode<Block>[] {
  return nodes.flatMap((node) =>
    node.kind === 'list' ? [node, ...node.items.flatMap(({ rest }) => listLists(rest))] : [],
  );
}
