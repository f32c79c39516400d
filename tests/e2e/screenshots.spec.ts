import { paths } from '../../lib/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

import type { Language } from '../../lib/content/languages.ts';

const templates: Record<string, (language: Language) => string> = {
  home: paths.home,
  release: (language) => paths.release(language, firstRelease.slug),
  body: (language) => paths.body(language, 'fms'),
  releases: paths.releases,
  'not-found': (language) => `/${language}/nothing-here`,
};

for (const [name, address] of Object.entries(templates)) {
  for (const locale of locales) {
    test(`${name} in ${locale} looks as it did`, async ({ page }) => {
      await page.goto(address(locale));
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${name}-${locale}.png`, { fullPage: true });
    });
  }
}

test('the release in the dark looks as it did', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(paths.release('en', firstRelease.slug));
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot('release-dark-en.png');
});
