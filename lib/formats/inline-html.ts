import { element } from './html.ts';

import type { HtmlNode } from './html.ts';
import type { ShownInline } from '../model/shown-text.ts';

export type ToNodes = (words: string) => readonly HtmlNode[];

/** How a document sets what stands in the lines of a text. */
export type InlineHtmlSetting = {
  /** Its words. */
  toText: ToNodes;
  /** The mark of an item of a list. */
  toMark: ToNodes;
  /** What the links to a footnote and back are called; left out: the document has no anchors for them. */
  footnotes?: { label: string; back: string };
};

/** Emphasis and links of a text as HTML. Marks of notes and terms are left out. */
export function toInlineHtml(
  inlines: readonly ShownInline[],
  setting: InlineHtmlSetting,
): readonly HtmlNode[] {
  return inlines.flatMap((inline) => toNodes(inline, setting));
}

function toNodes(inline: ShownInline, setting: InlineHtmlSetting): readonly HtmlNode[] {
  if (inline.kind === 'text') return setting.toText(inline.value);
  if (inline.kind === 'mark') return setting.toMark(inline.value);
  if (inline.kind === 'reference') return [toReference(inline, setting)];
  const children = toInlineHtml(inline.children, setting);
  switch (inline.kind) {
    case 'emphasis':
      return [element('em', children)];
    case 'strong':
    case 'sub':
    case 'sup':
      return [element(inline.kind, children)];
    case 'link':
      return [element('a', children, { href: inline.href })];
    case 'noted':
    case 'term':
      return children;
    default:
      return inline satisfies never;
  }
}

function toReference(
  { href, value }: Extract<ShownInline, { kind: 'reference' }>,
  { footnotes }: InlineHtmlSetting,
): HtmlNode {
  if (!footnotes) return element('sup', [value]);
  const label = `${footnotes.label} ${value}`;
  return element('sup', [
    element('a', [value], { href, role: 'doc-noteref', 'aria-label': label }),
  ]);
}
