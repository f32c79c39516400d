import { parse } from 'parse5';

import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const never = new Set([
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'style',
  'noembed',
  'plaintext',
]);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'srcset',
]);
const schemes = new Set(['http:', 'https:', 'mailto:']);
/** What the framework writes into a page that comes alive. */
const ofFramework =
  /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)$|self\.__next_f\.push\(\[1,"|\(globalThis\["TURBOPACK"\]|\(\(scripts\) => \{ let isAsked = false;)/u;

/**
 * Everything in a page that could run, or lead somewhere, and is not ours: the page as a browser reads it,
 * not as it is written.
 */
export function listDangers(html: string): readonly string[] {
  return [...dangersIn(parse(html))];
}

function* dangersIn(node: Node): Generator<string> {
  if ('tagName' in node) yield* dangersOf(node);
  if ('content' in node) yield* dangersIn(node.content);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* dangersIn(child);
}

function* dangersOf(element: Element): Generator<string> {
  const { tagName, attrs } = element;
  if (never.has(tagName)) yield `<${tagName}>`;
  if (tagName === 'script' && !isOurs(element)) yield `<script>${textOf(element).slice(0, 80)}`;
  for (const { name, value } of attrs) {
    const isHandler = name.startsWith('on') || ['style', 'srcdoc', 'http-equiv'].includes(name);
    if (isHandler) yield `${name}="${value}"`;
    if (addresses.has(name) && !leadsToPages(value)) yield `${name}="${value}"`;
  }
}

function isOurs(script: Element): boolean {
  const text = textOf(script);
  const attributes = Object.fromEntries(script.attrs.map(({ name, value }) => [name, value]));
  const { src, type } = attributes;
  if (src !== undefined) return /^\/(?:_next\/static|assets)\/[\w./~-]+$/u.test(src);
  if (type === 'application/ld+json') return isJson(text);
  return type === undefined && ofFramework.test(text) && !/<\/?script/iu.test(text);
}

function leadsToPages(address: string): boolean {
  const base = 'https://parallel.example';
  if (!URL.canParse(address, base)) return false;
  const { protocol, hostname } = new URL(address, base);
  return schemes.has(protocol) && !hostname.includes('evil');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
