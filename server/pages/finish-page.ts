import { parse, serialize } from 'parse5';

import { loadAfterPaint } from './after-paint.ts';

import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as it leaves, and the text of each inline script and style in it: nothing else may run. */
export type FinishedPage = { html: string; scripts: readonly string[]; styles: readonly string[] };

/** A React client component that must come alive says so in the HTML; its page keeps the framework. */
const islandMark = /<[a-z-]+[^>]*\sdata-island[=\s>]/u;

/**
 * A page without an island leaves without the framework: no scripts but JSON-LD and our own module, no
 * flight data, no script preloads, none of the comments that hydration would need. A page with an island
 * shows itself before the framework is asked for.
 * HTML that it does not understand comes out as the parser reads it, as it would in a browser.
 */
export function finishPage(render: string): FinishedPage {
  const isIsland = islandMark.test(render);
  const island = isIsland ? loadAfterPaint(render) : null;
  const document = parse(island ?? render);
  if (!isIsland) prune(document);
  return {
    html: island ?? serialize(document),
    scripts: [...listInline(document, isInlineScript)],
    styles: [...listInline(document, ({ tagName }) => tagName === 'style')],
  };
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
  return isData(script) || (attribute(script, 'src')?.startsWith('/assets/') ?? false);
}

/** Data in a script element never runs (HTML, "prepare the script element"): no policy concerns it. */
function isData(script: Element): boolean {
  return attribute(script, 'type') === 'application/ld+json';
}

function isInlineScript(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'src') === null && !isData(element);
}

function* listInline(node: Node, isWanted: (element: Element) => boolean): Generator<string> {
  if ('tagName' in node && isWanted(node)) yield textOf(node);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* listInline(child, isWanted);
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}
