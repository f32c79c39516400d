import { paths } from '../../lib/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, expectAccessible, expectContrast, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';
import type { Language } from '../../lib/content/languages.ts';

/** One address a template. */
const templates: Record<string, (language: Language) => string> = {
  home: paths.home,
  release: (language) => paths.release(language, firstRelease.slug),
  history: (language) => paths.history(language, firstRelease.slug),
  version: (language) => paths.version(language, firstRelease.slug, 'ru-1'),
  parallel: (language) => paths.parallel(language, firstRelease.slug),
  note: (language) => paths.release(language, '2026-11-23-security-council-formed'),
  bodies: paths.bodies,
  body: (language) => paths.body(language, 'fms'),
  releases: paths.releases,
  search: (language) => paths.search(language, { q: '2015' }),
  'empty search': (language) => paths.search(language, { q: 'zzzz' }),
  terms: (language) => paths.terms(language),
  term: (language) => paths.term(language, 'minsk-protocol'),
  translations: paths.translations,
  'empty quote': paths.quote,
  'close quote': (language) =>
    paths.quote(language, { q: 'Kiev has never responded to President Vladimir Putin' }),
  'quote not found': (language) => paths.quote(language, { q: 'three simple words' }),
  about: paths.about,
  'about the corpus': paths.aboutCorpus,
  feeds: paths.aboutFeeds,
  settings: paths.settings,
  'open settings': (language) => `${paths.release(language, firstRelease.slug)}#view`,
  'not found': (language) => `/${language}/nothing-here`,
  'bad request': (language) => `/${language}/releases?page=x`,
};

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
      `${name} in ${locale} needs no horizontal scrolling at 320 px, whatever the view`,
      { tag: '@one-width' },
      async ({ page }) => {
        await page.goto(address(locale));
        await expectFit(page, 320);
        // What the front door writes for a reader who chose the largest letters, or the widest spacing.
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

async function expectFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
}
