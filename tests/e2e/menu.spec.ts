import { paths } from '../../lib/routes/paths.ts';
import { expect, locales, test } from './support/test.ts';

const labels = [
  'Правительство России',
  'Совет Федерации',
  'Государственная Дума',
  'Совет Безопасности',
  'Министерство иностранных дел',
  'Министерство обороны',
  'МВД России',
  'Генеральная прокуратура',
  'ФСБ России',
  'Главное управление специальных программ Президента РФ',
  'Федеральная миграционная служба',
];

for (const locale of locales) {
  test.describe(`the menu in ${locale}`, () => {
    test(
      'opens, and leads to each of the eleven bodies @core',
      { tag: '@nojs' },
      async ({ page, words, isMobile }) => {
        const t = words(locale);
        await page.goto(paths.home(locale));
        await page
          .getByText(isMobile ? t('BodyMenu.menu') : t('BodyMenu.bodies'), { exact: true })
          .first()
          .click();
        const menu = page.getByRole('banner').getByRole('navigation', { name: t('BodyMenu.menu') });
        const links = menu.locator('a[href*="/bodies/"]');
        await expect(links).toHaveCount(labels.length);
        await links.last().click();
        await expect(page).toHaveURL(paths.body(locale, 'fms'));
      },
    );

    test(
      'opens by keyboard, closes with Escape and gives the focus back',
      { tag: '@keyboard' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(paths.home(locale));
        const summary = page.getByRole('banner').locator('summary');
        await summary.focus();
        await page.keyboard.press('Enter');
        const menu = page.getByRole('banner').getByRole('navigation', { name: t('BodyMenu.menu') });
        await expect(menu).toBeVisible();
        await page.keyboard.press('Tab');
        await expect(menu.getByRole('link').first()).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(menu).toBeHidden();
        await expect(summary).toBeFocused();
      },
    );

    test('closes when something else is touched', async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.home(locale));
      await page.getByRole('banner').locator('summary').click();
      const menu = page.getByRole('banner').getByRole('navigation', { name: t('BodyMenu.menu') });
      await expect(menu).toBeVisible();
      await page.getByRole('contentinfo').dispatchEvent('pointerdown');
      await expect(menu).toBeHidden();
    });
  });
}

test('has the eleven Russian labels to the letter @core', { tag: '@nojs' }, async ({ page }) => {
  await page.goto(paths.home('ru'));
  const links = page.getByRole('banner').locator('.menu-panel a[href*="/bodies/"] > span');
  const shown = await links.evaluateAll((nodes) =>
    nodes.map((node) => node.firstChild?.textContent),
  );
  expect(shown).toEqual(labels);
});

test(
  'jumps over the header with the first Tab @core',
  { tag: '@keyboard' },
  async ({ page, words }) => {
    await page.goto(paths.home('en'));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: words('en')('PageShell.skip') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  },
);

for (const locale of locales) {
  test(`the menu in ${locale} is whole in the middle of a page, too`, async ({ page, words }) => {
    const t = words(locale);
    await page.goto(paths.about(locale));
    const banner = page.getByRole('banner');
    // Who is brought there, by an address or by going back, has not read on.
    for (const top of [600, 900]) {
      await page.evaluate((y) => {
        window.scrollTo(0, y);
      }, top);
      await page.waitForFunction((y) => window.scrollY === y, top);
      await expect(banner).toHaveAttribute('data-slim', 'shown');
    }
    await page.mouse.wheel(0, 60);
    await expect(banner).toHaveAttribute('data-slim', 'away');
    await page.mouse.wheel(0, -60);
    await expect(banner).toHaveAttribute('data-slim', 'shown');
    await banner.locator('summary').click();
    const menu = banner.getByRole('navigation', { name: t('BodyMenu.menu') });
    await menu.locator('a[href*="/bodies/"]').last().click();
    await expect(page).toHaveURL(paths.body(locale, 'fms'));
  });
}
