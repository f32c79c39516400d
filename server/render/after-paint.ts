import { attribute } from './html-tree.ts';

import type { Element } from './html-tree.ts';

/**
 * Runs in the browser: readers see the page first, and only then is the framework loaded. A page that
 * nobody sees yet (another tab, a prerendered one) paints nothing to wait for, and nobody waits for ever.
 */
const load = `((scripts) => {
  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    for (const [src, id] of scripts) {
      document.head.append(Object.assign(document.createElement('script'), { src, id, async: true }));
    }
  };
  if (document.hidden) return ask();
  new PerformanceObserver(ask).observe({ type: 'paint', buffered: true });
  setTimeout(ask, 3000);
})`
  .replace(/\s+/gu, ' ')
  .trim();

/** A page whose framework waits, and the text of the script that loads it; null: nothing has to wait. */
export type LoadedLater = { html: string; loader: string | null };

/**
 * Moves the framework of a page with an island behind its first paint; nothing else of it changes, to the byte.
 * `elements` are those of the page, parsed with their places in it: a text that looks like a script is none.
 */
export function loadAfterPaint(html: string, elements: readonly Element[]): LoadedLater {
  const scripts = elements.filter(isOfFramework);
  const end = elements.find(({ tagName }) => tagName === 'body')?.sourceCodeLocation?.endTag;
  if (scripts.length === 0 || !end) return { html, loader: null };

  // The one with an id starts the framework.
  const list = scripts.map((script) => [attribute(script, 'src'), attribute(script, 'id') ?? '']);
  const loader = `${load}(${JSON.stringify(list).replaceAll('<', String.raw`\u003c`)})`;
  const cuts = [...scripts, ...elements.filter(isScriptPreload)]
    .flatMap(({ sourceCodeLocation: place }) => place ?? [])
    .map(({ startOffset, endOffset }) => ({ from: startOffset, to: endOffset, put: '' }));
  const loading = { from: end.startOffset, to: end.startOffset, put: `<script>${loader}</script>` };
  return { html: replace(html, [...cuts, loading]), loader };
}

function isOfFramework(element: Element): boolean {
  const isFramework = attribute(element, 'src')?.startsWith('/_next/') ?? false;
  return element.tagName === 'script' && isFramework && attribute(element, 'async') !== null;
}

function isScriptPreload(element: Element): boolean {
  return (
    element.tagName === 'link' &&
    attribute(element, 'rel') === 'preload' &&
    attribute(element, 'as') === 'script'
  );
}

function replace(html: string, changes: readonly { from: number; to: number; put: string }[]) {
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, put } of changes.toSorted((left, right) => left.from - right.from)) {
    parts.push(html.slice(done, from), put);
    done = to;
  }
  return [...parts, html.slice(done)].join('');
}
