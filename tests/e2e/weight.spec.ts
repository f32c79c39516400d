import { brotliCompressSync } from 'node:zlib';

import { fontPaths, paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';
import type { Language } from '../../lib/model/languages.ts';

// What a first visit costs.
test.use({ reuseContext: false });

const kilobyte = 1024;
/** Next and React alone need 113 KB (docs/quality.md). */
const mostScript = 140 * kilobyte;
/** With what comes when a reader turns to the island. */
const mostScriptInUse = 156 * kilobyte;
const { slug } = firstRelease;
/** What is loaded depends on no width. */
const once = { tag: '@one-width' };

const withoutIsland: Record<string, (language: Language) => string> = {
  home: paths.home,
  release: (language) => paths.release(language, slug),
  body: (language) => paths.body(language, 'fms'),
  archive: (language) => paths.archive(language),
  parallel: (language) => paths.parallel(language, slug),
  history: (language) => paths.history(language, slug),
};
const withIsland: Record<string, (language: Language) => string> = {
  // Where they are few there is nothing to filter, and no island.
  releases: (language) => paths.releases(language, { kind: ['note'] }),
  search: (language) => paths.search(language, { q: '2015' }),
};

for (const locale of locales) {
  for (const [name, address] of Object.entries(withoutIsland)) {
    test(
      `the first view of ${name} in ${locale} is light and asks nobody else`,
      once,
      async ({ page, baseURL }) => {
        const { bytes, foreign, fonts } = await weigh(page, address(locale), baseURL ?? '');
        expect(foreign).toEqual([]);
        expect(bytes('document') + bytes('stylesheet')).toBeLessThanOrEqual(18 * kilobyte);
        expect(bytes('script')).toBeLessThanOrEqual(6 * kilobyte);
        expect(bytes('font')).toBeLessThanOrEqual(34 * kilobyte);
        // Both languages are in the same two files: a switch loads nothing more.
        expect(fonts.toSorted()).toEqual([...fontPaths].toSorted());
      },
    );
  }

  for (const [name, address] of Object.entries(withIsland)) {
    test(
      `${name} in ${locale} is seen before its framework is asked for`,
      once,
      async ({ page, baseURL }) => {
        const { bytes, foreign, weighed } = await weigh(page, address(locale), baseURL ?? '');
        expect(foreign).toEqual([]);
        expect(bytes('script')).toBeLessThanOrEqual(mostScript);
        const { painted, asked } = await page.evaluate(() => ({
          painted: performance.getEntriesByName('first-paint')[0]?.startTime ?? Infinity,
          asked: performance
            .getEntriesByType('resource')
            .filter(({ name: url }) => url.includes('/_next/') && url.endsWith('.js'))
            .map(({ startTime }) => startTime),
        }));
        expect(asked.length).toBeGreaterThan(0);
        expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);

        const shown = bytes('script');
        await page.keyboard.press('Tab');
        await expect.poll(() => bytes('script')).toBeGreaterThan(shown);
        await page.waitForLoadState('networkidle');
        await weighed();
        expect(bytes('script')).toBeLessThanOrEqual(mostScriptInUse);
      },
    );
  }

  test(`nothing moves in ${locale} when fonts and scripts come late`, once, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // A second is far later than the moment that a browser waits for a font.
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.route('**/assets/{main,text}-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.addInitScript(() => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry) moved += Number(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(globalThis, { readMoved: () => moved });
    });
    for (const address of [...Object.values(withoutIsland), ...Object.values(withIsland)]) {
      await page.goto(address(locale), { waitUntil: 'networkidle' });
      const moved = Number(await page.evaluate('readMoved()'));
      expect(moved, address(locale)).toBeLessThanOrEqual(0.001);
    }
  });
}

/** What a first view loads: bytes by kind, as brotli but for fonts, which are compressed already. */
async function weigh(page: Page, path: string, origin: string) {
  const sizes = new Map<string, number>();
  const foreign: string[] = [];
  const fonts: string[] = [];
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(origin)) foreign.push(response.url());
    const kind = response.request().resourceType();
    if (kind === 'font') fonts.push(new URL(response.url()).pathname);
    const count = response.body().then((body) => {
      const size = kind === 'font' ? body.byteLength : brotliCompressSync(body).byteLength;
      sizes.set(kind, (sizes.get(kind) ?? 0) + size);
    });
    pending.push(count);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const island = page.locator('[data-island]');
  if ((await island.count()) > 0) await expect(island).toHaveAttribute('data-island', 'live');
  const weighed = () => Promise.all(pending);
  await weighed();
  return { bytes: (kind: string) => sizes.get(kind) ?? 0, foreign, fonts, weighed };
}

test('pages without an island carry no framework @core', once, async ({ page }) => {
  for (const path of [
    paths.home('ru'),
    paths.release('en', firstRelease.slug),
    paths.history('ru', firstRelease.slug),
    paths.version('en', firstRelease.slug, 'en-1'),
    paths.parallel('ru', firstRelease.slug),
    paths.bodies('ru'),
    paths.terms('ru'),
    paths.term('en', 'minsk-protocol'),
    paths.translations('ru'),
    paths.about('en'),
    paths.quote('en', { q: 'Kiev has not responded' }),
    paths.aboutPage('ru', 'corpus'),
    paths.aboutPage('ru', 'feeds'),
    paths.settings('en'),
  ]) {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(path);
    expect(scripts.filter((script) => !script.startsWith('/assets/'))).toEqual([]);
    await expect(
      page.locator('script:not([type="application/ld+json"]):not([src^="/assets/"])'),
    ).toHaveCount(0);
  }
});
