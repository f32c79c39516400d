import { paths } from '../../lib/routes/paths.ts';
import { templates } from './support/templates.ts';
import { expect, expectAccessible, expectContrast, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';

for (const [name, address] of Object.entries(templates)) {
  for (const locale of locales) {
    test(`${name} in ${locale} has no violation, light or dark`, async ({ page, isMobile }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address(locale));
      await expectAccessible(page);
      // Colours are the same at every width.
      if (isMobile) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
    });

    // Its widths are its own: one project is enough. 640 and 320 px are 1280 at 200 % and 400 %.
    test(
      `${name} in ${locale} needs no horizontal scrolling when it is enlarged, whatever the view`,
      { tag: '@one-width' },
      async ({ page }) => {
        await page.goto(address(locale));
        for (const width of [640, 320]) await expectFit(page, width);
        // What the server writes for a reader who chose the largest letters, or the widest spacing.
        await page.locator('html').evaluate((html) => {
          html.dataset['spacing'] = 'widest';
        });
        for (const width of [320, 900, 1280]) await expectFit(page, width);
        await page.locator('html').evaluate((html) => {
          html.dataset['size'] = '200';
        });
        for (const width of [320, 900, 1280]) await expectFit(page, width);
      },
    );
  }
}

for (const locale of locales) {
  test(`the open menu in ${locale} has no violation, light or dark`, async ({ page }) => {
    await page.goto(paths.home(locale));
    await page.getByRole('banner').locator('summary').click();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
  });
}

async function expectFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
}
