import { templates } from '../templates.ts';
import { expect, expectAccessible, expectContrast, locales, test } from './support/test.ts';

for (const [name, address] of Object.entries(templates)) {
  for (const locale of locales) {
    test(`${name} in ${locale} has no violation, light or dark`, async ({ page, isMobile }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address(locale));
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
      if (!isMobile) return;
      await page.getByRole('banner').locator('summary').click();
      await expectAccessible(page);
    });

    // Its widths are its own: one project is enough. 640 and 320 px are 1280 at 200 % and 400 %.
    test(
      `${name} in ${locale} needs no horizontal scrolling when it is enlarged`,
      { tag: '@one-width' },
      async ({ page }) => {
        await page.goto(address(locale));
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 700 });
          const overflow = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
        }
      },
    );
  }
}
