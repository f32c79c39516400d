import { chromium } from 'playwright';

import { findBrowser } from '../../scripts/find-browser.ts';

import type { Browser, Page } from 'playwright';

export type Paint = {
  /** Milliseconds from the click on a list to the first contentful paint of the page behind it. */
  time: number;
  /** The browser had opened the page before the click (speculation rules). */
  wasPrerendered: boolean;
};

type ClickOptions = { list: string; clicks: number; isSpeculating: boolean };

/** As long as a pointer rests on a link before Chromium opens it by itself, and the page has time to come. */
const rest = 1000;
/** Where the page that is left tells the next one of the click. */
const key = 'bench-clicked-at';

/** Goes from a list to releases, one after the other, each of which the server keeps. */
export async function clickThrough(options: ClickOptions): Promise<readonly Paint[]> {
  const executablePath = findBrowser(process.env);
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await clickAll(browser, options);
  } finally {
    await browser.close();
  }
}

async function clickAll(browser: Browser, { list, clicks, isSpeculating }: ClickOptions) {
  const paints: Paint[] = [];
  // The first visit brings style sheets and fonts, which every other page of a visit has.
  for (let click = 0; click <= clicks; click += 1) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    // Playwright forbids it, as its tests could not follow the page.
    await session.send('Page.setPrerenderingAllowed', { isAllowed: isSpeculating });
    const paint = await clickOnce(page, list, click);
    if (click > 0) paints.push(paint);
    await page.close();
  }
  return paints;
}

async function clickOnce(page: Page, list: string, index: number): Promise<Paint> {
  await page.addInitScript((name) => {
    addEventListener(
      'click',
      ({ timeStamp }) => {
        localStorage.setItem(name, String(performance.timeOrigin + timeStamp));
      },
      { capture: true },
    );
  }, key);
  await page.goto(list, { waitUntil: 'load' });
  const links = page.locator('main article a, main li h2 a, main h3 a');
  const link = links.nth(index % (await links.count()));
  const href = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await page.waitForTimeout(rest);
  await link.click({ noWaitAfter: true });
  await page.waitForURL(`**${href}`, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  return page.evaluate((name) => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const [navigation] = performance.getEntriesByType('navigation');
    const activation: unknown = navigation && Reflect.get(navigation, 'activationStart');
    return {
      time: performance.timeOrigin + paint - Number(localStorage.getItem(name)),
      wasPrerendered: typeof activation === 'number' && activation > 0,
    };
  }, key);
}
