import { parse } from 'parse5';

import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What browsers without our style begin on a line of its own, or show as a thing between words. */
const parts = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'dd', 'details'],
  ...['dialog', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3'],
  ...['h4', 'header', 'hr', 'input', 'legend', 'li', 'main', 'nav', 'ol', 'optgroup', 'option'],
  ...['p', 'pre', 'section', 'select', 'summary', 'table', 'tbody', 'td', 'textarea', 'tfoot'],
  ...['th', 'thead', 'tr', 'ul', 'img', 'svg'],
]);
const unseen = new Set(['head', 'script', 'style', 'template', 'svg']);
/** What may stand inside of a word. */
const marks = new Set(['em', 'strong', 'mark', 'ins', 'del', 'sup', 'sub', 'wbr', 'time']);

export function listElements(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (!('childNodes' in node)) return;
    if ('tagName' in node) found.push(node);
    for (const child of node.childNodes) visit(child);
  };
  for (const child of parse(html).childNodes) visit(child);
  return found;
}

/** It stands in the page for a script alone, to be filled. */
export function isHidden(element: Element): boolean {
  const { parentNode } = element;
  if (attributeOf(element, 'hidden') !== null) return true;
  return parentNode !== null && 'tagName' in parentNode && isHidden(parentNode);
}

export function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Places where two words of different elements meet without a space between them, as text browsers and copies have it. */
export function listJoinedWords(html: string): readonly string[] {
  const joined: string[] = [];
  let before = ' ';
  let isPart = true;
  const visit = (node: Node) => {
    if (node.nodeName === '#text' && 'value' in node) {
      if (node.value === '') return;
      const meets =
        /[\p{L}\p{N}\p{Pe}\p{Pf}.,:;!?%…]$/u.test(before) &&
        /^[\p{L}\p{N}\p{Ps}\p{Pi}]/u.test(node.value);
      if (!isPart && meets) joined.push(`${before.slice(-30)}|${node.value.slice(0, 30)}`);
      before = node.value;
      isPart = true;
      return;
    }
    if (!('tagName' in node)) return;
    const { tagName, childNodes } = node;
    const separates = parts.has(tagName);
    if (separates) before = ' ';
    if (unseen.has(tagName)) return;
    if (!marks.has(tagName)) isPart = false;
    for (const child of childNodes) visit(child);
    if (!marks.has(tagName)) isPart = false;
    if (separates) before = ' ';
  };
  for (const child of parse(html).childNodes) visit(child);
  return joined;
}
