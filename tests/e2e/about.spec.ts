import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

const phone = { width: 390, height: 844 };

for (const locale of locales) {
  test.describe(`in ${locale}, a reader`, { tag: '@nojs' }, () => {
    for (const [name, address] of Object.entries({
      home: paths.home(locale),
      'a release': paths.release(locale, firstRelease.slug),
      'a light page': paths.lite(locale, firstRelease.slug),
    })) {
      test(`is told who runs this one tap from ${name}, in the first screen @core`, async ({
        page,
        words,
      }) => {
        const t = words(locale);
        await page.setViewportSize(phone);
        await page.goto(address);
        await page
          .getByRole('contentinfo')
          .getByRole('link', { name: t('WhoRuns.title'), exact: true })
          .click();
        await expect(page).toHaveURL(paths.about(locale, 'who'));
        await expect(page.getByRole('heading', { name: t('WhoRuns.title') })).toBeInViewport();
        await expect(page.getByText(t('WhoRuns.publisher'))).toBeInViewport();

        await page.goto(paths.about(locale));
        for (const row of ['publisher', 'editor', 'contact'] as const) {
          await expect(page.getByText(t(`WhoRuns.${row}`), { exact: true })).toBeInViewport();
        }
      });
    }

    test('sees what the owner has not stated, and reaches each part of the page', async ({
      javaScriptEnabled,
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(paths.about(locale));
      await expect(page.locator('#who').getByText(t('WhoRuns.notStated')).first()).toBeVisible();
      const contents = page.getByRole('navigation', { name: t('AboutPage.contents') });
      for (const link of await contents.getByRole('link').all()) {
        const anchor = await link.getAttribute('href');
        await expect(page.locator(String(anchor))).toHaveCount(1);
        await link.click();
        await expect(page.locator(String(anchor))).toBeInViewport();
      }
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test('reads of the API in the language of the page alone @core', async ({ page }) => {
      await page.goto(paths.aboutPage(locale, 'api'));
      const spoken = await page.locator('.prose').evaluate((prose) => {
        for (const marked of prose.querySelectorAll('[lang]')) marked.remove();
        return [...prose.querySelectorAll('h2, p, dd')].map(({ textContent }) =>
          textContent.trim(),
        );
      });
      const said = spoken.filter((text) => /\p{L}{4,}/u.test(text));
      expect(said.length).toBeGreaterThan(20);
      const isRussian = said.map((text) => /\p{Script=Cyrillic}/u.test(text));
      // The name of the project is English in both languages, and so are addresses.
      expect(new Set(isRussian)).toEqual(new Set([locale === 'ru']));
    });
  });
}
