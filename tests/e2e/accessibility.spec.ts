import { templates } from './support/templates.ts';
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

    // Its width is its own: one project is enough.
    test(
      `${name} in ${locale} needs no horizontal scrolling at 320 px`,
      { tag: '@one-width' },
      async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(address(locale));
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(overflow).toBeLessThanOrEqual(0);
      },
    );
  }
}
