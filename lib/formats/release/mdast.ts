import { nestBlocks } from '../../model/nest-blocks.ts';
import { toColumns } from '../../model/shown-table.ts';

import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast';
import type { BlockNode, ListItem, ListNode } from '../../model/nest-blocks.ts';
import type { ShownBlock, ShownCell, ShownInline } from '../../model/shown-text.ts';

export const breakLine: PhrasingContent = { type: 'break' };

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

export function link(words: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function html(value: string): PhrasingContent {
  return { type: 'html', value };
}

function toSuperscript(...children: PhrasingContent[]): readonly PhrasingContent[] {
  return [html('<sup>'), ...children, html('</sup>')];
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

export function heading(depth: 1 | 2 | 3 | 4, ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children };
}

export function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', children: [paragraph(...children)] })),
  };
}

/** The blocks of a text; items that are passages of their own lie in lists. */
export function toBlocks(blocks: readonly ShownBlock[]): readonly RootContent[] {
  return toContents(nestBlocks(blocks));
}

function toContents(nodes: readonly BlockNode<ShownBlock>[]): readonly BlockContent[] {
  return nodes.flatMap((node) => (node.kind === 'list' ? toItems(node) : toBlock(node.block)));
}

/** Where items bring marks, these are the words that are read back: a list of Markdown would add its own. */
function toItems({ items }: ListNode<ShownBlock>): readonly BlockContent[] {
  const inner = ({ block, rest }: ListItem<ShownBlock>) => [...toBlock(block), ...toContents(rest)];
  if (items[0]?.block.list?.kind !== 'plain') return items.flatMap(inner);
  const children = items.map((item) => ({
    ...{ type: 'listItem' as const, spread: true },
    children: inner(item),
  }));
  return [{ type: 'list', spread: true, children }];
}

/** A passage behind its public anchor; Markdown itself knows none, so it is written as the HTML that it may hold. */
function toBlock(block: ShownBlock): readonly BlockContent[] {
  const anchor = html(`<a id="${block.id}"></a>`);
  const [first = [], ...others] = block.lines.map((inlines) => inlines.flatMap(toPhrasing));
  const children = [anchor, ...first];
  const lines = [...children, ...others.flatMap((line) => [breakLine, ...line])];
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return [paragraph(...lines)];
    case 'heading':
      return [heading(toDepth(block.level), ...lines)];
    case 'quote': {
      const author = block.author === undefined ? [] : [paragraph(text(block.author))];
      return [{ type: 'blockquote', children: [paragraph(...lines), ...author] }];
    }
    case 'list':
      return block.list?.kind === 'plain' ? [list([children, ...others])] : [paragraph(...lines)];
    case 'speech':
      return [
        paragraph(anchor, strong(block.speaker?.words ?? '')),
        paragraph(...first, ...others.flatMap((line) => [breakLine, ...line])),
      ];
    case 'footnote':
      return [
        paragraph(
          anchor,
          ...toSuperscript(text(block.footnote?.sign ?? '')),
          ...[text(' '), ...first],
          ...others.flatMap((line) => [breakLine, ...line]),
        ),
      ];
    case 'table':
      return toTable(block, anchor);
    default:
      return block.kind satisfies never;
  }
}

function toDepth(level = 2): 2 | 3 | 4 {
  return level === 2 ? 2 : level === 3 ? 3 : 4;
}

/** A table of GitHub's Markdown, whose first row is its heading. A cell that reaches further is followed by empty ones. */
function toTable({ table, lines }: ShownBlock, anchor: PhrasingContent): readonly BlockContent[] {
  const { caption, rows = [] } = table ?? {};
  const toCell = (cell: ShownCell | null): TableCell => ({
    type: 'tableCell',
    children: cell ? lines.slice(...cell.lines).flatMap(toCellLine) : [],
  });
  return [
    paragraph(anchor, ...(caption === undefined ? [] : [text(caption)])),
    {
      type: 'table',
      children: rows.map((row) => ({ type: 'tableRow', children: toColumns(row).map(toCell) })),
    },
  ];
}

/** No cell of Markdown has a line break. */
function toCellLine(inlines: readonly ShownInline[], index: number): readonly PhrasingContent[] {
  const children = inlines.flatMap(toPhrasing);
  return index === 0 ? children : [text(' '), ...children];
}

function toPhrasing(inline: ShownInline): readonly PhrasingContent[] {
  if (inline.kind === 'reference') return toSuperscript(link(inline.value, inline.href));
  if (!('children' in inline)) return [text(inline.value)];
  const children = inline.children.flatMap(toPhrasing);
  switch (inline.kind) {
    case 'emphasis':
    case 'strong':
      return [{ type: inline.kind, children: [...children] }];
    // As GitHub writes them; Markdown itself has no mark for them.
    case 'sup':
      return toSuperscript(...children);
    case 'sub':
      return [html('<sub>'), ...children, html('</sub>')];
    case 'link':
      // No link of the record stands inside another one.
      return [{ type: 'link', url: inline.href, children: [...children] }];
    case 'noted':
    case 'term':
      return children;
    default:
      return inline satisfies never;
  }
}
