import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

/** What readers type, and the paragraph that has it; each must be found in both interfaces. */
const questions = [
  ['inflected', 'минским договорённостям', 'ru', 'p2'],
  ['without ё', 'договоренностей', 'ru', 'p2'],
  ['English inflection', 'conversations focusing', 'en', 'p2'],
  ['a phrase', '"immediate cessation of artillery"', 'en', 'p3'],
  ['a name in the other alphabet', 'Poroshenko', 'ru', 'p2'],
  ['another spelling of a name', 'Petro Poroshenko', 'en', 'p2'],
] as const;

for (const locale of locales) {
  test.describe(`search in ${locale}`, () => {
    for (const [name, question, language, block] of questions) {
      test(`finds ${name} @core`, { tag: '@nojs' }, async ({ page }) => {
        await page.goto(paths.search(locale, { q: question }));
        const hit = page.locator(
          `a.snip[href="${paths.release(language, firstRelease.slug, block)}"]`,
        );
        await expect(
          hit
            .or(page.locator(`a.snip[href^="${paths.release(language, firstRelease.slug)}"]`))
            .first(),
        ).toBeVisible();
      });
    }

    for (const question of ['25 января 2015', '25/01/2015', 'January 25, 2015', 'январь 2015']) {
      test(`finds the day ${question} @core`, { tag: '@nojs' }, async ({ page }) => {
        await page.goto(paths.search(locale, { q: question }));
        await expect(
          page.getByRole('link', { name: firstRelease.texts[locale].title }).first(),
        ).toBeVisible();
      });
    }

    for (const [typed, meant] of [
      ['vbycrbq', 'минский'],
      ['ьштыл', 'minsk'],
    ] as const) {
      test(
        `reads ${typed} as ${meant}, says so and offers the way back @core`,
        { tag: '@nojs' },
        async ({ page, words }) => {
          const t = words(locale);
          await page.goto(paths.search(locale, { q: typed }));
          await expect(page.getByText(t('Understood.layout', { shownAs: meant }))).toBeVisible();
          await page.getByRole('link', { name: t('Understood.asTyped', { typed }) }).click();
          await expect(
            page.getByText(t('SearchPage.nothingFound', { query: typed })),
          ).toBeVisible();
        },
      );
    }

    test(
      'forgives one typing error and says so @core',
      { tag: '@nojs' },
      async ({ page, words }) => {
        await page.goto(paths.search(locale, { q: 'artilery' }));
        await expect(
          page.getByText(words(locale)('Understood.spelling', { shownAs: 'artillery' })),
        ).toBeVisible();
      },
    );

    test('finds nothing that is not there @core', { tag: '@nojs' }, async ({ page, words }) => {
      await page.goto(paths.search(locale, { q: 'квантовый' }));
      await expect(
        page.getByText(words(locale)('SearchPage.nothingFound', { query: 'квантовый' })),
      ).toBeVisible();
    });

    test('leaves out what has a word with a minus', { tag: '@nojs' }, async ({ page, words }) => {
      await page.goto(paths.search(locale, { q: 'artillery -Minsk' }));
      await expect(
        page.getByText(words(locale)('SearchPage.nothingFound', { query: 'artillery -Minsk' })),
      ).toBeVisible();
    });

    test(
      'can be narrowed to a language, with counts @core',
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(paths.search(locale, { q: 'Lavrov' }));
        await page
          .getByRole('navigation', { name: t('SearchTabs.label') })
          .getByRole('link', { name: t('SearchTabs.en') })
          .click();
        await expect(page).toHaveURL(/in=en/u);
        const passages = page.locator('.hit').first().locator('.snip');
        await expect(passages.first()).toHaveAttribute('lang', 'en');
        await expect(passages.last()).toHaveAttribute('lang', 'ru');
      },
    );

    test('answers without a new page, and comes back @core', async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.search(locale, { q: 'Сирия' }));
      await expect(page.locator('[data-island="live"]')).toBeVisible();
      await page.evaluate(() => Reflect.set(window, 'samePage', true));
      const field = page.getByRole('main').getByRole('combobox', { name: t('SearchPage.again') });
      await field.fill('Донбасс');
      await page
        .getByRole('main')
        .getByRole('button', { name: t('SearchPage.button') })
        .click();
      await expect(page.locator('mark').first()).toHaveText(/Донбасс|Donbass/u);
      expect(await page.evaluate(() => Boolean(Reflect.get(window, 'samePage')))).toBe(true);
      await page.goBack();
      await expect(page.locator('mark').first()).toHaveText(/Сири|Syria/u);
    });

    test('keeps what was typed before the script came, and finds it', async ({ page, words }) => {
      const t = words(locale);
      const { promise: isTyped, resolve: release } = Promise.withResolvers<null>();
      await page.route('**/_next/static/**/*.js', async (route) => {
        await isTyped;
        await route.continue();
      });
      await page.goto(paths.search(locale), { waitUntil: 'domcontentloaded' });
      const field = page.getByRole('main').getByRole('combobox', { name: t('SearchPage.again') });
      await field.fill('Донбасс');
      release(null);
      await expect(page.locator('[data-island="live"]')).toBeVisible();
      await expect(field).toHaveValue('Донбасс');
      await field.press('Enter');
      await expect(page.locator('mark').first()).toHaveText(/Донбасс|Donbass/u);
      await expect(field).toHaveValue('Донбасс');
    });

    test(
      'suggests names, titles and bodies to the keyboard @core',
      { tag: '@keyboard' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(paths.search(locale));
        await expect(page.locator('[data-island="live"]')).toBeVisible();
        const field = page.getByRole('main').getByRole('combobox', { name: t('SearchPage.again') });
        await field.pressSequentially(
          locale === 'ru' ? 'Министерство иностр' : 'Ministry of Foreign',
        );
        const options = page.getByRole('listbox').getByRole('option');
        await expect(options.first()).toBeVisible();
        await page.keyboard.press('ArrowDown');
        await expect(options.first()).toHaveAttribute('aria-selected', 'true');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(paths.body(locale, 'mfa'));
      },
    );

    test('has no accessibility violation', async ({ page }) => {
      for (const q of ['МИД Сирия', 'vbycrbq', 'zzzzzz', '']) {
        await page.goto(paths.search(locale, { q }));
        await expectAccessible(page);
      }
    });

    test('takes operators and odd marks for words, never for a fault', async ({ request }) => {
      for (const q of [
        '" OR 1=1 --',
        'NEAR(a b)',
        '*',
        "'; DROP TABLE release",
        '((((',
        '-',
        '""',
        '^a',
        'title:x',
        '%',
      ]) {
        const response = await request.get(paths.search(locale, { q }));
        expect(response.status(), q).toBe(200);
      }
    });
  });
}
