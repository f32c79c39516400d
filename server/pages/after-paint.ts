/** The framework's own scripts as React writes them; the one with an id starts it. */
const scriptOfRuntime = /<script src="(\/_next\/[^"]+)"(?: id="([^"]*)")? async=""><\/script>/gu;
const preload = /<link rel="preload" as="script"[^>]*>/gu;
const end = '</body>';

/**
 * Runs in the browser: readers see the page first, and only then is the framework asked for. A page that
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

/** Moves the framework of a page with an island behind its first paint; nothing else of it changes. */
export function loadAfterPaint(html: string): string {
  const scripts = [...html.matchAll(scriptOfRuntime)].map(([, src, id = '']) => [src, id]);
  const bodyEnd = html.lastIndexOf(end);
  if (scripts.length === 0 || bodyEnd === -1) return html;
  const list = JSON.stringify(scripts).replaceAll('<', String.raw`\u003c`);
  const loader = `<script>${load}(${list})</script>`;
  const withLoader = html.slice(0, bodyEnd) + loader + html.slice(bodyEnd);
  return withLoader.replaceAll(scriptOfRuntime, '').replaceAll(preload, '');
}
