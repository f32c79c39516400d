import { defaultTreeAdapter, html, serialize } from 'parse5';

import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = string | DefaultTreeAdapterTypes.Element;

/** An element of HTML; texts among the children are texts, whatever they hold. */
export function element(
  name: string,
  children: readonly HtmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): DefaultTreeAdapterTypes.Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const created = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  append(created, children);
  return created;
}

/** Lines of one paragraph, as their source breaks them. */
export function joinLines(lines: readonly (readonly HtmlNode[])[]): readonly HtmlNode[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [element('br', []), ...line]));
}

/** A fragment of HTML as its text, escaped by the parser's own serializer. */
export function toHtml(nodes: readonly HtmlNode[]): string {
  const fragment = defaultTreeAdapter.createDocumentFragment();
  append(fragment, nodes);
  return serialize(fragment);
}

function append(parent: DefaultTreeAdapterTypes.ParentNode, children: readonly HtmlNode[]): void {
  for (const child of children) {
    if (typeof child === 'string') defaultTreeAdapter.insertText(parent, child);
    else defaultTreeAdapter.appendChild(parent, child);
  }
}
