import { parse, serialize } from 'parse5';

import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A React client component that must come alive says so in the HTML; its page keeps the framework. */
const islandMark = /<[a-z-]+[^>]*\sdata-island[=\s>]/u;

/**
 * A page without an island leaves without the framework: no scripts but JSON-LD and our own module, no
 * flight data, no script preloads, none of the comments that hydration would need. Throws nothing: HTML
 * that it does not understand comes out as the parser reads it, as it would in a browser.
 */
export function withoutRuntime(html: string): string {
  if (islandMark.test(html)) return html;
  const document = parse(html);
  prune(document);
  return serialize(document);
}

function prune(node: Node): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter((child) => !isOfTheRuntime(child));
  for (const child of node.childNodes) prune(child);
  if ('content' in node) prune(node.content);
}

function isOfTheRuntime(node: Node): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('tagName' in node)) return false;
  switch (node.tagName) {
    case 'script':
      return !isOurs(node);
    case 'link':
      return attribute(node, 'as') === 'script';
    case 'template':
      return true;
    case 'div':
      // React's marker of a finished stream: hidden and empty.
      return attribute(node, 'hidden') !== null && isBare(node);
    default:
      return false;
  }
}

function isBare(node: Element): boolean {
  return node.childNodes.every((child) => child.nodeName === '#comment');
}

function isOurs(script: Element): boolean {
  return (
    attribute(script, 'type') === 'application/ld+json' ||
    (attribute(script, 'src')?.startsWith('/assets/') ?? false)
  );
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}
