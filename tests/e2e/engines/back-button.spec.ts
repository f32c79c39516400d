import { findBrowser } from '../../../scripts/find-browser.ts';
import { paths } from '../../../lib/routes/paths.ts';
import { launch } from '../../audits/puppeteer.ts';
import { toLaunchOptions } from '../support/launch-options.ts';
import { expect, test } from '../support/test.ts';

// The browser without windows keeps no pages.
test.use({ launchOptions: toLaunchOptions(findBrowser(process.env)) });

/** Playwright cannot follow a page that comes out of the browser's memory, and turns that memory off. */
test('a page that the browser kept for its back button comes back in the view of now', async ({
  launchOptions,
  baseURL: origin = '',
}) => {
  const { executablePath, args = [] } = launchOptions;
  const browser = await launch({
    ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }),
    args,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    const markAndLeave = async () => {
      await page.evaluate(() => {
        document.body.dataset['mark'] = 'left';
      });
      await page.goto(origin + paths.bodies('en'));
    };
    const readState = () =>
      page.evaluate(() => ({
        path: location.pathname,
        mark: document.body.dataset['mark'],
        theme: document.documentElement.dataset['theme'],
      }));
    const path = paths.home('en');

    await page.goto(origin + path);
    await markAndLeave();
    await page.goBack();
    // As it was left: the browser had kept it.
    expect(await readState()).toEqual({ path, mark: 'left', theme: undefined });

    await markAndLeave();
    await browser.setCookie({ name: 'view', value: 'dark', domain: 'localhost' });
    await page.goBack();
    await page.waitForSelector('[data-theme="dark"]', { timeout: 10_000 });
    expect(await readState()).toEqual({ path, mark: undefined, theme: 'dark' });
  } finally {
    await browser.close();
  }
});
