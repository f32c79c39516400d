import { nestBlocks } from '../model/nest-blocks.ts';
import { element, joinLines } from './html.ts';
import { toInlineHtml } from './inline-html.ts';
import { toTableHtml } from './table-html.ts';

import type { BlockNode, ListItem } from '../model/nest-blocks.ts';
import type { ShownBlock } from '../model/shown-text.ts';
import type { HtmlNode } from './html.ts';
import type { InlineHtmlSetting } from './inline-html.ts';

type Attributes = Readonly<Record<string, string>>;

/** What differs between the documents that hold a text as HTML. */
export type HtmlSetting = InlineHtmlSetting & {
  /** What an element of a block carries, such as its anchor. */
  attributesOf: (block: ShownBlock) => Attributes;
  /** What stands behind a block, such as its notes. */
  after: (block: ShownBlock) => readonly HtmlNode[];
  /** Items that bring marks: elements of a list, whose own markers a style sheet hides, or lines as they stand. */
  markedItems: 'list' | 'lines';
};

/** The blocks of a text as HTML: every kind of block here, every kind of inline in `inline-html.ts`. */
export function toBlocksHtml(
  blocks: readonly ShownBlock[],
  setting: HtmlSetting,
): readonly HtmlNode[] {
  return toNodesHtml(nestBlocks(blocks), setting);
}

function toNodesHtml(
  nodes: readonly BlockNode<ShownBlock>[],
  setting: HtmlSetting,
): readonly HtmlNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'list'
      ? toItems(node.items, setting)
      : [...toBlock(node.block, setting), ...setting.after(node.block)],
  );
}

function toBlock(block: ShownBlock, setting: HtmlSetting): readonly HtmlNode[] {
  const attributes = attributesOf(block, setting);
  const lines = block.lines.map((inlines) => toInlineHtml(inlines, setting));
  const words = joinLines(lines);
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return [element('p', words, attributes)];
    case 'heading':
      return [element(`h${block.level ?? 2}`, words, attributes)];
    case 'quote': {
      const author = block.author === undefined ? [] : [paragraph(setting.toText(block.author))];
      return [element('blockquote', [paragraph(words), ...author], attributes)];
    }
    case 'list':
      return [toList(block, lines, attributes, setting)];
    case 'speech': {
      const speaker = setting.toText(block.speaker?.words ?? '');
      return [paragraph([element('strong', speaker)], attributes), paragraph(words)];
    }
    case 'footnote':
      return [toFootnote(block, words, attributes, setting)];
    case 'table':
      return [toTableHtml(block, lines, attributes, setting)];
    default:
      return block.kind satisfies never;
  }
}

/** A note of the source behind its sign, and the ways back to the words that it belongs to. */
function toFootnote(
  { footnote }: ShownBlock,
  words: readonly HtmlNode[],
  attributes: Attributes,
  { toText, footnotes }: HtmlSetting,
): HtmlNode {
  const sign = element('sup', toText(footnote?.sign ?? ''));
  if (!footnotes) return paragraph([sign, ' ', ...words], attributes);
  const back = (footnote?.references ?? []).map(({ href }) =>
    element('a', [' ↑'], { href, role: 'doc-backlink', 'aria-label': footnotes.back }),
  );
  return paragraph([sign, ...back, ' ', ...words], { ...attributes, role: 'doc-footnote' });
}

/** A list in one passage. */
function toList(
  { list }: ShownBlock,
  items: readonly (readonly HtmlNode[])[],
  attributes: Attributes,
  { markedItems }: HtmlSetting,
): HtmlNode {
  const name = nameOfList(list, markedItems);
  if (name === null) {
    if (markedItems === 'lines') return element('p', joinLines(items), attributes);
    const lines = items.map((item) => element('p', item, { role: 'listitem' }));
    return element('div', lines, { ...attributes, role: 'list' });
  }
  const children = items.map((item) => element('li', item));
  return element(name, children, { ...attributes, ...attributesOfList(list) });
}

/** Items that are passages of their own, with what lies in them. */
function toItems(
  items: readonly ListItem<ShownBlock>[],
  setting: HtmlSetting,
): readonly HtmlNode[] {
  const list = items[0]?.block.list;
  const name = nameOfList(list, setting.markedItems);
  const inner = ({ block, rest }: ListItem<ShownBlock>) => [
    ...toBlock(block, setting),
    ...setting.after(block),
    ...toNodesHtml(rest, setting),
  ];
  if (name === null) {
    if (setting.markedItems === 'lines') return items.flatMap(inner);
    const lines = items.map((item) => element('div', inner(item), { role: 'listitem' }));
    return [element('div', lines, { role: 'list' })];
  }
  const children = items.map((item) => element('li', inner(item)));
  return [element(name, children, attributesOfList(list))];
}

/** Null: no element of HTML says what the marks of the list mean. */
function nameOfList(
  list: ShownBlock['list'],
  markedItems: HtmlSetting['markedItems'],
): 'ul' | 'ol' | null {
  if (list === undefined || list.kind === 'plain') return 'ul';
  if (list.kind === 'literal' || markedItems === 'lines') return null;
  return list.kind === 'ordered' ? 'ol' : 'ul';
}

function attributesOfList(list: ShownBlock['list']): Attributes {
  if (list?.kind === 'ordered') return { class: 'own', type: list.type, start: String(list.start) };
  return list?.kind === 'bulleted' ? { class: 'own' } : {};
}

function attributesOf(block: ShownBlock, setting: HtmlSetting): Attributes {
  return { ...setting.attributesOf(block), ...(block.lang !== undefined && { lang: block.lang }) };
}

function paragraph(children: readonly HtmlNode[], attributes: Attributes = {}): HtmlNode {
  return element('p', children, attributes);
}
