import { element } from './html.ts';

import type { HtmlNode } from './html.ts';
import type { ShownInline } from '../content/types.ts';

/** Emphasis and links of a text as HTML; `toText`: how its words are set. Marks of notes and terms are left out. */
export function toInlineHtml(
  inlines: readonly ShownInline[],
  toText: (words: string) => readonly HtmlNode[],
): readonly HtmlNode[] {
  return inlines.flatMap((inline) => toNodes(inline, toText));
}

function toNodes(
  inline: ShownInline,
  toText: (words: string) => readonly HtmlNode[],
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
