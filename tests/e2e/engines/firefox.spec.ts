import { paths } from '../../../lib/routes/paths.ts';
import { openFirefox } from '../../audits/puppeteer.ts';
import { firstRelease } from '../support/first-release.ts';
import { startServer } from '../support/server.ts';
import { furtherTemplates, templates } from '../support/templates.ts';
import { expect, locales, test } from '../support/test.ts';
import { collectViolations, readViolations } from '../support/violations.ts';

test('Firefox finds no page that breaks its own policy', async () => {
  test.setTimeout(240_000);
  const browser = await openFirefox();
  if (browser === null) return;
  const server = await startServer();
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(collectViolations);
    const said: string[] = [];
    page.on('console', (message) => {
      if (/content.security.policy/iu.test(message.text())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));

    for (const address of Object.values({ ...templates, ...furtherTemplates })) {
      for (const locale of locales) {
        const path = address(locale);
        await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
        const island = await page.$('[data-island]');
        if (island) await page.waitForSelector('[data-island="live"]');
        expect(await page.evaluate(readViolations), path).toEqual([]);
      }
    }
    // The service worker, which releases ask for, runs under a policy of its own.
    await page.goto(`${server.url}${paths.release('en', firstRelease.slug)}`);
    const isRunning = () =>
      page.evaluate(
        async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
      );
    await expect.poll(isRunning).toBe(true);
    expect(said).toEqual([]);

    // And it would have been seen: the same page with a script that is not its own.
    await page.goto(`${server.url}${paths.home('en')}`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.stranger = true';
      document.body.append(script);
    });
    await expect.poll(() => page.evaluate(readViolations)).toHaveLength(1);
    expect(await page.evaluate(() => 'stranger' in globalThis)).toBe(false);
  } finally {
    await browser.close();
    await server.stop();
  }
});
