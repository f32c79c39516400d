import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { z } from 'zod';

import { Tab } from './browser.ts';

export type Paint = {
  /** Milliseconds from the click on a list to the first contentful paint of the page behind it. */
  time: number;
  /** The browser had opened the page before the click (speculation rules). */
  wasOpenedAhead: boolean;
};

type ClickOptions = { browser: string; folder: string; list: string; clicks: number };
type Click = { list: string; index: number; isSpeculating: boolean };

/** As long as a pointer rests on a link before Chromium opens it by itself, and the page has time to come. */
const rest = 1000;
const patience = 20_000;

const linkSchema = z.object({ href: z.string(), x: z.number(), y: z.number() });
const paintSchema = z.object({ time: z.number(), wasOpenedAhead: z.boolean() });

/** Release after release of a list, each once with what the browser opens ahead and once without. */
export async function clickThrough(options: ClickOptions): Promise<readonly Paint[]> {
  const { browser, folder, list, clicks } = options;
  await using tab = await Tab.open(browser, join(folder, 'browser'));
  const paints: Paint[] = [];
  // The first visit brings style sheets and fonts, which every other page of a visit has.
  for (let index = 0; index <= clicks; index += 1) {
    for (const isSpeculating of [true, false]) {
      const paint = await clickOnce(tab, { list, index, isSpeculating });
      if (index > 0) paints.push(paint);
    }
  }
  return paints;
}

async function clickOnce(tab: Tab, { list, index, isSpeculating }: Click): Promise<Paint> {
  await tab.send('Page.navigate', { url: list }, [...tab.pages][0]);
  const { href, x, y } = linkSchema.parse(await askPages(tab, findLink(list, index)));
  const page = [...tab.pages][0];
  await tab.send('Page.setPrerenderingAllowed', { isAllowed: isSpeculating }, page);
  const mouse = (type: string, pressed: { button?: string; clickCount?: number } = {}) =>
    tab.send('Input.dispatchMouseEvent', { type, x, y, ...pressed }, page);
  const left = { button: 'left', clickCount: 1 };
  await mouse('mouseMoved');
  await wait(rest);
  // A page that leaves at once does not answer any more.
  mouse('mousePressed', left).catch(() => null);
  mouse('mouseReleased', left).catch(() => null);
  return paintSchema.parse(await askPages(tab, findPaint(href)));
}

/** Asks every page of the tab until one has an answer. */
async function askPages(tab: Tab, expression: string): Promise<unknown> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    for (const page of tab.pages) {
      const answer = await evaluate(tab, page, expression);
      if (answer !== null) return answer;
    }
    await wait(20);
  }
  throw new Error('The browser did not come to the page.');
}

async function evaluate(tab: Tab, page: string, expression: string): Promise<unknown> {
  try {
    const asked = await tab.send('Runtime.evaluate', { expression, returnByValue: true }, page);
    return z.object({ result: z.object({ value: z.unknown() }) }).parse(asked).result.value ?? null;
  } catch {
    // It has left, or has not begun.
    return null;
  }
}

/** Where a release stands in the list; the list remembers when it is clicked. */
const findLink = (list: string, index: number) => `(() => {
  if (location.href !== ${JSON.stringify(list)} || document.readyState !== 'complete') return null;
  const links = document.querySelectorAll('main li h3 a');
  const link = links[${index} % links.length];
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  addEventListener('click', ({ timeStamp }) => {
    localStorage.setItem('clicked', performance.timeOrigin + timeStamp);
  }, { capture: true });
  const { left, top } = link.getClientRects()[0];
  return { href: link.href, x: left + 5, y: top + 5 };
})()`;

const findPaint = (href: string) => `(() => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  if (location.href !== ${JSON.stringify(href)} || document.prerendering || !paint) return null;
  return {
    time: performance.timeOrigin + paint.startTime - Number(localStorage.getItem('clicked')),
    wasOpenedAhead: performance.getEntriesByType('navigation')[0].activationStart > 0,
  };
})()`;
