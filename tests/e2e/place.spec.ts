import { otherLanguages } from '../../lib/model/languages.ts';
import { autonyms } from '../../lib/i18n/language-names.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { awaitScript, readOn } from './support/read-on.ts';
import { expect, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';

/** In CSS pixels. */
const nearly = 8;
const { slug } = firstRelease;

for (const locale of locales) {
  for (const other of otherLanguages(locale)) {
    test.describe(`from the middle of a page in ${locale}, a reader`, () => {
      for (const [view, toPath] of Object.entries({
        text: paths.release,
        parallel: paths.parallel,
      })) {
        test(`finds the same passage at the same height, there and back, in ${view} @core`, async ({
          page,
          words,
        }) => {
          await page.goto(toPath(locale, slug));
          const before = await readTo(page, '#p3');
          await switchTo(page, words(locale)('LanguageSwitch.label'), other);
          await expect.poll(() => isAt(page, '#p3', before)).toBe(true);
          await switchTo(page, words(other)('LanguageSwitch.label'), locale);
          await expect.poll(() => isAt(page, '#p3', before)).toBe(true);
        });
      }

      test('goes on to the same passage in the other view @one-width', async ({ page, words }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(paths.release(locale, slug));
        await readTo(page, '#p3');
        await page
          .getByRole('banner')
          .getByRole('link', { name: words(locale)('ViewTabs.parallel') })
          .click();
        await expect(page).toHaveURL(paths.parallel(locale, slug, 'p3'));
        await expect(page.locator('#p3')).toBeInViewport();
      });
    });
  }
}

/** Down to the middle of a passage, and a little up: the head of the page comes back. */
async function readTo(page: Page, selector: string): Promise<number> {
  await awaitScript(page);
  await page.evaluate((target) => {
    const box = document.querySelector(target)?.getBoundingClientRect();
    if (box) window.scrollBy({ top: box.top + box.height / 2, behavior: 'instant' });
  }, selector);
  await readOn(page, 20);
  await page.mouse.wheel(0, -60);
  await expect(page.getByRole('banner')).toHaveAttribute('data-slim', 'shown');
  return topOf(page, selector);
}

async function switchTo(page: Page, label: string, language: 'ru' | 'en'): Promise<void> {
  const nav = page.getByRole('navigation', { name: label });
  await nav.getByRole('link', { name: autonyms[language] }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

async function isAt(page: Page, selector: string, top: number): Promise<boolean> {
  return Math.abs((await topOf(page, selector)) - top) < nearly;
}

function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
}
