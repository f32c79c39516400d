import { findBrowser } from '../../scripts/find-browser.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { toLaunchOptions } from './support/launch-options.ts';
import { expect, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';
import type { Language } from '../../lib/model/languages.ts';

// Pictures are of the browser that readers have: the one without windows draws letters differently.
test.use({ launchOptions: toLaunchOptions(findBrowser(process.env)) });

const templates: Record<string, (language: Language) => string> = {
  home: paths.home,
  release: (language) => paths.release(language, firstRelease.slug),
  body: (language) => paths.body(language, 'fms'),
  releases: paths.releases,
  'not-found': (language) => `/${language}/nothing-here`,
  parallel: (language) => paths.parallel(language, firstRelease.slug),
  history: (language) => paths.history(language, firstRelease.slug),
  quote: (language) =>
    paths.quote(language, { q: 'Kiev has never responded to President Vladimir Putin' }),
  search: (language) => paths.search(language, { q: '2015' }),
};

for (const [name, address] of Object.entries(templates)) {
  for (const locale of locales) {
    test(`${name} in ${locale} looks as it did`, async ({ page }) => {
      await openWithFonts(page, address(locale));
      await expect(page).toHaveScreenshot(`${name}-${locale}.png`, { fullPage: true });
    });
  }
}

test('the release in the dark looks as it did', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openWithFonts(page, paths.release('en', firstRelease.slug));
  await expect(page).toHaveScreenshot('release-dark-en.png');
});

/** Fonts are optional: one that a busy machine brings late is drawn from the second visit on. */
async function openWithFonts(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
}
