import { parse, serialize } from 'parse5';

import { loadAfterPaint } from './after-paint.ts';
import { attribute, listElements, textOf } from './html-tree.ts';

import type { Element, Node } from './html-tree.ts';

/** A page as it leaves, and the text of each inline script and style in it: nothing else may run. */
export type FinishedPage = { html: string; scripts: readonly string[]; styles: readonly string[] };

/** A React client component that must come alive says so in the HTML; its page keeps the framework. */
const islandMark = 'data-island';

/**
 * A page without an island leaves without the framework: no scripts but JSON-LD and our own module, no
 * flight data, no script preloads, none of the comments that hydration would need. A page with an island
 * shows itself before the framework is loaded.
 * HTML that it does not understand comes out as the parser reads it, as it would in a browser; only the parser
 * says what is an element, and what is a text that looks like one.
 */
export function finishPage(render: string): FinishedPage {
  // Places cost a third of the parsing, and pages without the word need none.
  const mayBeIsland = render.includes(islandMark);
  const document = parse(render, { sourceCodeLocationInfo: mayBeIsland });
  const elements = [...listElements(document)];
  if (mayBeIsland && elements.some((element) => attribute(element, islandMark) !== null)) {
    const { html, loader } = loadAfterPaint(render, elements);
    const { scripts, styles } = listInline(elements);
    return { html, scripts: loader === null ? scripts : [...scripts, loader], styles };
  }
  prune(document);
  return { html: serialize(document), ...listInline([...listElements(document)]) };
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

function listInline(elements: readonly Element[]): Pick<FinishedPage, 'scripts' | 'styles'> {
  const isScript = (element: Element) =>
    element.tagName === 'script' && attribute(element, 'src') === null && !isData(element);
  return {
    scripts: elements.filter(isScript).map(textOf),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(textOf),
  };
}
