import { element } from './html.ts';

import type { HtmlNode } from './html.ts';
import type { ShownInline } from '../model/shown-text.ts';

export type ToNodes = (words: string) => readonly HtmlNode[];

/**
 * Emphasis and links of a text as HTML; `toText`: how its words are set, `toMark`: the mark of an item of a list.
 * Marks of notes and terms are left out.
 */
export function toInlineHtml(
  inlines: readonly ShownInline[],
  toText: ToNodes,
  toMark: ToNodes = toText,
): readonly HtmlNode[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'mark' ? toMark(inline.value) : toNodes(inline, toText),
  );
}

function toNodes(
  inline: Exclude<ShownInline, { kind: 'mark' }>,
  toText: ToNodes,
): readonly HtmlNode[] {
  if (inline.kind === 'text') return toText(inline.value);
  const children = toInlineHtml(inline.children, toText);
  switch (inline.kind) {
    case 'emphasis':
      return [element('em', children)];
    case 'strong':
      return [element('strong', children)];
    case 'link':
      return [element('a', children, { href: inline.href })];
    case 'noted':
    case 'term':
      return children;
    default:
      return inline satisfies never;
  }
}
