import { languages, otherLanguages } from '../../lib/model/languages.ts';
import { autonyms } from '../../lib/i18n/language-names.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

for (const locale of locales) {
  for (const other of otherLanguages(locale)) {
    const address = paths.release(locale, firstRelease.slug);
    const counterpart = paths.release(other, firstRelease.slug);

    test.describe(`from ${locale} to ${other}, a reader`, () => {
      test('stays on the same release @core', { tag: '@nojs' }, async ({ page, words }) => {
        await page.goto(address);
        const nav = page.getByRole('navigation', { name: words(locale)('LanguageSwitch.label') });
        await expect(nav.getByRole('link', { name: autonyms[locale] })).toHaveAttribute(
          'aria-current',
          'true',
        );
        await nav.getByRole('link', { name: autonyms[other] }).click();
        await expect(page).toHaveURL(counterpart);
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          firstRelease.texts[other].title,
        );
      });

      test('keeps the paragraph @core', async ({ page, words }) => {
        await page.goto(`${address}#p3`);
        const nav = page.getByRole('navigation', { name: words(locale)('LanguageSwitch.label') });
        await nav.getByRole('link', { name: autonyms[other] }).click();
        await expect(page).toHaveURL(`${counterpart}#p3`);
        await expect(page.locator('#p3')).toBeInViewport();
      });

      test('keeps a paragraph chosen later', async ({ page, words }) => {
        await page.goto(address);
        await page.evaluate(() => {
          location.hash = 'p3';
        });
        const nav = page.getByRole('navigation', { name: words(locale)('LanguageSwitch.label') });
        await nav.getByRole('link', { name: autonyms[other] }).click();
        await expect(page).toHaveURL(`${counterpart}#p3`);
      });

      test('sees one text blend into the other unless motion is minded, and any other page at once', async ({
        page,
        words,
      }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        await page.addInitScript(() => {
          addEventListener('pagereveal', ({ viewTransition }) => {
            document.documentElement.dataset['blends'] = String(viewTransition !== null);
          });
        });
        const html = page.locator('html');
        await page.goto(address);
        const nav = page.getByRole('navigation', { name: words(locale)('LanguageSwitch.label') });
        await nav.getByRole('link', { name: autonyms[other] }).click();
        await expect(html).toHaveAttribute('lang', other);
        await expect(html).toHaveAttribute('data-blends', 'true');
        await page.getByRole('banner').getByRole('link').first().click();
        await expect(page).toHaveURL(paths.home(other));
        await expect(html).toHaveAttribute('data-blends', 'false');

        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(address);
        await nav.getByRole('link', { name: autonyms[other] }).click();
        await expect(html).toHaveAttribute('lang', other);
        await expect(html).toHaveAttribute('data-blends', 'false');
      });

      test(
        'has a link at the paragraph without JavaScript',
        { tag: '@only-nojs' },
        async ({ page }) => {
          await page.goto(`${address}#p3`);
          const across = page.locator('#p3').getByRole('link', { name: autonyms[other] });
          await expect(across).toBeVisible();
          await expect(
            page.locator('#p2').getByRole('link', { name: autonyms[other] }),
          ).toBeHidden();
          await across.click();
          await expect(page).toHaveURL(`${counterpart}#p3`);
        },
      );

      test('is remembered at the front page and nowhere else @core', async ({ page, words }) => {
        await page.goto(paths.home(locale));
        const nav = page.getByRole('navigation', { name: words(locale)('LanguageSwitch.label') });
        await nav.getByRole('link', { name: autonyms[other] }).click();
        await expect(page).toHaveURL(paths.home(other));
        await page.goto('/');
        await expect(page).toHaveURL(paths.home(other));
        await page.goto(address);
        await expect(page).toHaveURL(address);
      });
    });
  }
}

test(
  'every page offers every language under its own name @core',
  { tag: '@nojs' },
  async ({ page }) => {
    const addresses = [
      paths.home,
      paths.releases,
      paths.bodies,
      paths.about,
      paths.search,
    ] as const;
    for (const address of addresses) {
      await page.goto(address('ru'));
      for (const language of languages) {
        const link = page.getByRole('banner').getByRole('link', { name: autonyms[language] });
        await expect(link).toHaveAttribute('href', address(language));
        await expect(link).toHaveAttribute('hreflang', language);
        await expect(link).toHaveAttribute('lang', language);
      }
    }
  },
);
