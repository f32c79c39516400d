import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText } from '../factories/make-text.ts';
import { openPortal } from './support/own-portal.ts';
import { openParagraphMenu } from './support/paragraph-menu.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';

/** Records made for the test: texts that do not run evenly, one text only, and a withdrawn release. */
const uneven = '2015-02-11-uneven';
const only: Record<Language, string> = {
  ru: '2015-02-12-russian-only',
  en: '2015-02-12-english-only',
};
const withdrawn = '2015-02-13-withdrawn';

const records = [
  makeRelease({
    slug: uneven,
    publishedAt: '2015-02-11',
    texts: {
      ru: makeText({
        title: 'Неровные тексты',
        lead: 'Вводка есть только на русском.',
        blocks: [
          makeBlock('h1', { kind: 'heading', text: 'Заголовок раздела' }),
          makeBlock('p1', { text: 'Только *на русском*.', markup: true }),
          makeBlock('p2', { text: 'Один абзац отвечает трём.', spans: ['p3', 'p4'] }),
          makeBlock('p5', { kind: 'list', text: 'Первое\nВторое' }),
        ],
      }),
      en: makeText({
        title: 'Uneven texts',
        blocks: [
          makeBlock('h1', { kind: 'heading', text: 'A section' }),
          makeBlock('p2', { text: 'The first of three.' }),
          makeBlock('p3', { text: 'The second of three.' }),
          makeBlock('p4', { text: 'The third of three.' }),
          makeBlock('p5', { kind: 'list', text: 'One\nTwo' }),
          makeBlock('p6', { kind: 'quote', text: 'Only in English.' }),
        ],
      }),
    },
  }),
  ...locales.map((language) =>
    makeRelease({
      slug: only[language],
      publishedAt: '2015-02-12',
      texts: { [language]: makeText({ title: `Title in ${language} only` }) },
    }),
  ),
  makeRelease({
    slug: withdrawn,
    publishedAt: '2015-02-13',
    status: 'withdrawn',
    withdrawnAt: '2015-03-01',
    reason: { ru: 'Причина отзыва.', en: 'The reason of the withdrawal.' },
  }),
];

test.describe('a portal with texts of every shape', () => {
  test.describe.configure({ mode: 'serial' });
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openPortal({
      releases: records.map((record) => ({ file: `releases/2015/${record.slug}.json`, record })),
    });
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  test('shows a lead before the text that has one', async ({ page }) => {
    const lead = page.locator('.text > #lead:first-child');
    await page.goto(url + paths.release('ru', uneven));
    await expect(lead).toHaveText('Вводка есть только на русском.');
    await page.goto(url + paths.release('en', uneven));
    await expect(lead).toHaveCount(0);
  });

  for (const locale of locales) {
    test(`says in ${locale} which passages have no counterpart @core`, async ({ page, words }) => {
      await page.goto(url + paths.parallel(locale, uneven));
      const rows = page.locator('.rows > .pair[id]');
      expect(await rows.evaluateAll((nodes) => nodes.map(({ id }) => id))).toEqual([
        'lead',
        'h1',
        'p1',
        'p2',
        'p5',
        'p6',
      ]);
      const none = (language: Language) => words(locale)('PairCells.none', { language });
      await expect(page.locator('#lead')).toContainText(none('en'));
      await expect(page.locator('#p1')).toContainText(none('en'));
      await expect(page.locator('#p6')).toContainText(none('ru'));
      await expect(page.locator('.rows .none')).toHaveCount(3);
      await expect(
        page.locator('#h1').getByRole('button', {
          name: words(locale)('ParagraphMenu.label', { number: 'none', more: 'copy' }),
        }),
      ).toBeVisible();
    });

    test(`keeps in ${locale} a passage of several paragraphs in one row, with all their anchors`, async ({
      page,
    }) => {
      await page.goto(`${url}${paths.parallel(locale, uneven)}#p4`);
      await expect(page.locator('#p2 [data-text="ru"]')).toHaveText('Один абзац отвечает трём.');
      await expect(page.locator('#p2 [data-text="en"] > *')).toHaveText([
        'The first of three.',
        'The second of three.',
        'The third of three.',
      ]);
      await expect(page.locator('#p4')).toHaveCount(1);
      await expect(page.locator('#p4')).toBeVisible();
      await expect(page.locator('#p5').getByText('One', { exact: true })).toBeVisible();
      // Where nothing is half behind the heads of the columns.
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      await expectAccessible(page);
    });

    test(`copies in ${locale} every paragraph and every item of a passage`, async ({
      page,
      words,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(url + paths.parallel(locale, uneven));
      const copy = async (row: string, name: string) => {
        const menu = await openParagraphMenu(page, row);
        await menu.getByRole('button', { name, exact: true }).click();
        await expect(menu.getByRole('status')).toHaveText(words(locale)('PassageCopy.copied'));
        await page.keyboard.press('Escape');
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const english = words(locale)('PassageCopy.text', { language: 'en' });
      // The last line says what the text is, and where it stands.
      expect(await copy('p2', english)).toMatch(
        /^The first of three\.\n\nThe second of three\.\n\nThe third of three\.\n.*#p2.*$/u,
      );
      expect(await copy('p5', english)).toMatch(/^One\nTwo\n.*#p5.*$/u);
      const menu = await openParagraphMenu(page, 'p6');
      await expect(menu.getByRole('button')).toHaveCount(1);
    });

    test(`needs no horizontal scrolling in ${locale} at 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`${url}${paths.parallel(locale, uneven)}#p2`);
      await openParagraphMenu(page, 'p2');
      expect(
        await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
      ).toBeLessThanOrEqual(0);
    });

    for (const language of locales) {
      test(`says in ${locale} that there is nothing beside a text in ${language}`, async ({
        page,
        words,
      }) => {
        const t = words(locale);
        await page.goto(url + paths.release(locale, only[language]));
        const tabs = page.getByRole('navigation', { name: t('ViewTabs.label') });
        await expect(tabs.getByRole('link')).toHaveText([
          t('ViewTabs.text'),
          t('ViewTabs.history'),
        ]);

        const response = await page.goto(url + paths.parallel(locale, only[language]));
        expect(response?.status()).toBe(200);
        await expect(page.getByRole('heading', { name: t('NoCounterpart.title') })).toBeVisible();
        await expect(page.locator('h1')).toHaveAttribute('lang', language);
        await expect(page.locator('#p2')).toBeVisible();
        await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
          'href',
          new RegExp(`${paths.release(language, only[language])}$`, 'u'),
        );
        await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
        await expect(page.locator('link[hreflang]')).toHaveCount(0);
        await expectAccessible(page);
        await page.getByRole('link', { name: t('NoCounterpart.read', { language }) }).click();
        await expect(page).toHaveURL(url + paths.release(language, only[language]));
      });
    }

    test(`answers for a withdrawn release in ${locale} as its page does`, async ({
      page,
      words,
    }) => {
      const response = await page.goto(url + paths.parallel(locale, withdrawn));
      expect(response?.status()).toBe(410);
      await expect(
        page.getByText(words(locale)('Withdrawn.status'), { exact: true }),
      ).toBeVisible();
      await expect(page.locator('#p1')).toHaveCount(0);
    });
  }
});
