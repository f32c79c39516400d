import { otherLanguages } from '../../lib/model/languages.ts';
import { paths } from '../../lib/routes/paths.ts';
import { shareTargets } from '../../components/release/share-addresses.ts';
import { firstRelease } from './support/first-release.ts';
import { openParagraphMenu } from './support/paragraph-menu.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

const { slug } = firstRelease;

for (const locale of locales) {
  const address = paths.release(locale, slug);

  for (const other of otherLanguages(locale)) {
    test(`a paragraph in ${locale} says what can be done with it, and opens it where it is @nojs @core`, async ({
      page,
      words,
      isMobile,
    }) => {
      const t = words(locale);
      await page.goto(address);
      const handle = page.getByRole('button', {
        name: t('ParagraphMenu.label', { number: 2, more: other }),
        exact: true,
      });
      const menu = await openParagraphMenu(page, 'p2');
      const box = await handle.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await expect(menu).toBeInViewport();
      await expect(page.locator('#p2')).toBeInViewport();
      if (isMobile) {
        for (const link of await menu.getByRole('link').all()) {
          expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        }
      }
      await expect(menu.getByRole('link', { name: t('ParagraphMenu.share') })).toBeVisible();
      await menu.getByRole('link', { name: t('ParagraphMenu.other', { language: other }) }).click();
      await expect(page).toHaveURL(paths.release(other, slug, 'p2'));
    });
  }

  test(`a paragraph in ${locale} is on its way to a messenger in three taps @core`, async ({
    page,
    words,
  }) => {
    const t = words(locale);
    await page.goto(address);
    const menu = await openParagraphMenu(page, 'p2');
    await menu.getByRole('link', { name: t('ParagraphMenu.share') }).click();
    for (const target of shareTargets) {
      const link = menu.getByRole('link', { name: t(`ShareMenu.${target}`), exact: true });
      await expect(link).toHaveAttribute('href', /%23p2/u);
    }
    await expectAccessible(page);
  });

  test(`the device's own sheet gets the paragraph in ${locale}`, async ({ page, words }) => {
    const t = words(locale);
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.title = JSON.stringify(data);
        return Promise.resolve();
      };
    });
    await page.goto(address);
    const menu = await openParagraphMenu(page, 'p3');
    await menu.getByRole('link', { name: t('ParagraphMenu.share') }).click();
    const { title } = firstRelease.texts[locale];
    await expect(page).toHaveTitle(
      JSON.stringify({ title, url: `${e2eOrigin}${paths.release(locale, slug, 'p3')}` }),
    );
  });

  test(`the address of a paragraph in ${locale} is copied, and it is said`, async ({
    page,
    words,
    context,
  }) => {
    const t = words(locale);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${address}?utm_source=somewhere`);
    const menu = await openParagraphMenu(page, 'p2');
    await menu.getByRole('link', { name: t('ParagraphMenu.link') }).click();
    await expect(menu.getByRole('link', { name: t('ArticleActions.copied') })).toBeVisible();
    await expect(page.locator('copy-link').getByRole('status')).toHaveText(
      t('ArticleActions.copied'),
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      e2eOrigin + paths.release(locale, slug, 'p2'),
    );
  });

  test(
    `the menu of a paragraph in ${locale} opens and closes by keys`,
    { tag: '@keyboard' },
    async ({ page, words }) => {
      await page.goto(address);
      const handle = page.locator('#p2').getByRole('button').first();
      const menu = page.locator('#p2 [popover]');
      await handle.focus();
      await page.keyboard.press('Enter');
      await expect(menu).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(
        menu.getByRole('link', { name: words(locale)('ParagraphMenu.share') }),
      ).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await expect(handle).toBeFocused();
    },
  );
}
