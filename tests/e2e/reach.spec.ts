import { templates } from './support/templates.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { listSmallTargets } from './support/targets.ts';
import { expect, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';

for (const locale of locales) {
  // A phone of its own: once is enough.
  test(
    `everything in ${locale} can be hit with a finger`,
    { tag: '@one-width' },
    async ({ browser }) => {
      test.slow();
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      const small: string[] = [];
      const look = async (name: string) => {
        for (const target of await listSmallTargets(page)) small.push(`${name}: ${target}`);
      };
      for (const [name, address] of Object.entries(templates)) {
        await page.goto(address(locale));
        await look(name);
      }
      await page.getByRole('banner').locator('summary').click();
      await look('menu');
      expect(small).toEqual([]);
      await context.close();
    },
  );

  test(
    `keys go through a release in ${locale} as eyes do, and are seen`,
    { tag: ['@keyboard', '@one-width'] },
    async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.release(locale, firstRelease.slug));
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: t('PageShell.skip') })).toBeFocused();

      // Header and head of the release: row by row, from the left.
      const stops = [await readFocus(page)];
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press('Tab');
        const stop = await readFocus(page);
        if (!stop.isHead) break;
        stops.push(stop);
      }
      expect(stops.length).toBeGreaterThan(12);
      expect(stops.filter(({ outline }) => outline < 2)).toEqual([]);
      const inOrder = stops.toSorted((a, b) => {
        return Math.abs(a.middle - b.middle) > 18 ? a.middle - b.middle : a.left - b.left;
      });
      expect(stops.map(({ name }) => name)).toEqual(inOrder.map(({ name }) => name));
    },
  );
}

/** Where the focus is and whether it is seen. */
async function readFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, top, height } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      left: left + scrollX,
      middle: top + height / 2 + scrollY,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      isHead: element.closest('.skip, header, .crumbs') !== null,
    };
  });
}
