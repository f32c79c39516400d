import type { ReactNode } from 'react';
import type { BlockNode, ListItem } from '@/lib/model/nest-blocks';
import type { ShownBlock } from '@/lib/model/shown-text';

type NestedBlocksProps = {
  nodes: readonly BlockNode<ShownBlock>[];
  render: (block: ShownBlock) => ReactNode;
};

/** Blocks as they lie in each other: items that are passages of their own in lists, lists in items. */
export function NestedBlocks({ nodes, render }: NestedBlocksProps) {
  return nodes.map((node, index) =>
    node.kind === 'block' ? (
      render(node.block)
    ) : (
      <ItemList key={index} items={node.items} render={render} />
    ),
  );
}

type ItemListProps = {
  items: readonly ListItem<ShownBlock>[];
  render: NestedBlocksProps['render'];
};

/** As a list in one passage: with the marks of the text where they can be told, else lines as they stand. */
function ItemList({ items, render }: ItemListProps) {
  const list = items[0]?.block.list;
  const inner = ({ block, rest }: ListItem<ShownBlock>) => (
    <>
      {render(block)}
      <NestedBlocks nodes={rest} render={render} />
    </>
  );
  if (list?.kind === 'literal') {
    return (
      <div className="items" role="list">
        {items.map((item) => (
          <div key={item.block.id} role="listitem">
            {inner(item)}
          </div>
        ))}
      </div>
    );
  }
  const listed = items.map((item) => <li key={item.block.id}>{inner(item)}</li>);
  if (list?.kind !== 'ordered') return <ul className="items">{listed}</ul>;
  return (
    <ol className="items" type={list.type} start={list.start}>
      {listed}
    </ol>
  );
}
