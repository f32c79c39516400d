import mfa from '../../content/bodies/mfa.json' with { type: 'json' };
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

const { menuLabel: ministry } = mfa;

for (const locale of locales) {
  test.describe(`search in ${locale} knows`, () => {
    for (const question of ['МИД Сирия', 'Foreign Ministry Syria']) {
      test(
        `narrows ${question} to who published, says so and takes it back @core`,
        { tag: '@nojs' },
        async ({ page, words }) => {
          const t = words(locale);
          await page.goto(paths.search(locale, { q: question }));
          const title = page.getByRole('link', { name: firstRelease.texts[locale].title });
          await expect(title).toBeVisible();
          await expect(
            page.getByRole('link', { name: t('Understood.body', { body: ministry[locale] }) }),
          ).toHaveAttribute('href', paths.body(locale, 'mfa'));
          await page
            .getByRole('link', { name: `${t('Understood.widen')} ${ministry[locale]}` })
            .click();
          await expect(page).toHaveURL(/exact=1/u);
          await expect(page.getByText(t('Understood.widen'))).toHaveCount(0);
        },
      );
    }

    test('offers the body whose name was typed @core', { tag: '@nojs' }, async ({ page }) => {
      await page.goto(paths.search(locale, { q: 'МВД' }));
      await page.locator(`main a[href="${paths.body(locale, 'mvd')}"]`).click();
      await expect(page).toHaveURL(paths.body(locale, 'mvd'));
    });

    test('lets a body that was chosen win', { tag: '@nojs' }, async ({ page, words }) => {
      await page.goto(paths.search(locale, { q: 'МИД Сирия', body: 'mvd' }));
      const t = words(locale);
      await expect(
        page.getByText(t('SearchPage.nothingFound', { query: 'МИД Сирия' })),
      ).toBeVisible();
      await page.getByRole('link', { name: t('SearchPage.everywhere') }).click();
      await expect(
        page.getByRole('link', { name: firstRelease.texts[locale].title }),
      ).toBeVisible();
    });

    test('shows under a passage what answers it', { tag: '@nojs' }, async ({ page }) => {
      await page.goto(paths.search(locale, { q: 'artillery' }));
      const passages = page.locator('.hit').first().locator('.snip');
      await expect(passages.first()).toHaveAttribute('lang', 'en');
      await expect(passages.first().locator('mark').first()).toHaveText('artillery');
      await expect(passages.last()).toHaveAttribute('lang', 'ru');
      await expect(passages.last().locator('mark')).toHaveCount(0);
    });

    test(
      'without hits leads on: archive, bodies, terms',
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(paths.search(locale, { q: 'квантовый 2015' }));
        const main = page.getByRole('main');
        for (const [name, href] of [
          [t('SearchPage.archiveOf', { year: '2015' }), paths.archive(locale, '2015')],
          [t('SearchPage.bodies'), paths.bodies(locale)],
          [t('SearchPage.terms'), paths.terms(locale)],
        ] as const) {
          await expect(main.getByRole('link', { name })).toHaveAttribute('href', href);
        }
        await page.goto(paths.search(locale, { q: 'artillery', in: 'ru' }));
        await main
          .getByRole('link', { name: t('SearchPage.inLanguage', { language: 'en', count: 1 }) })
          .click();
        await expect(page.locator('.snip[lang="en"] mark').first()).toHaveText('artillery');
      },
    );
  });
}
