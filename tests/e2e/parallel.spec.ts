import { otherLanguages } from '../../lib/model/languages.ts';
import { autonyms } from '../../lib/i18n/language-names.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease, firstStatuses } from './support/first-release.ts';
import { e2eOrigin } from './support/server.ts';
import { openParagraphMenu } from './support/paragraph-menu.ts';
import { readOn } from './support/read-on.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';

const { slug, texts } = firstRelease;
const ids = texts.ru.blocks.map(({ id }) => id);

for (const locale of locales) {
  const address = paths.parallel(locale, slug);
  const [other = locale] = otherLanguages(locale);

  test.describe(`in ${locale}, a reader of both texts`, { tag: '@nojs' }, () => {
    test('comes from the text by its tab, and goes back @core', async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.release(locale, slug));
      const tabs = page.getByRole('navigation', { name: t('ViewTabs.label') });
      await expect(tabs.getByRole('link', { name: t('ViewTabs.text') })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await tabs.getByRole('link', { name: t('ViewTabs.parallel') }).click();
      await expect(page).toHaveURL(address);
      await expect(tabs.getByRole('link', { name: t('ViewTabs.parallel') })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await tabs.getByRole('link', { name: t('ViewTabs.text') }).click();
      await expect(page).toHaveURL(paths.release(locale, slug));
    });

    test('has a row a passage, each text word for word in its own language @core', async ({
      page,
    }) => {
      await page.goto(address);
      const rows = page.locator('.rows > .pair[id]');
      expect(await rows.evaluateAll((nodes) => nodes.map(({ id }) => id))).toEqual(ids);
      for (const language of locales) {
        for (const { id, text } of texts[language].blocks) {
          const cell = page.locator(`#${id} [lang="${language}"][data-text]`);
          expect(await cell.evaluate((node) => node.textContent)).toBe(text);
        }
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts[locale].title);
      await expect(page.locator('.rows > .head')).toContainText(texts[other].title);
    });

    test('hears the reading language first in every pair', async ({ page }) => {
      await page.goto(address);
      const order = await page
        .locator('.rows > .pair')
        .evaluateAll((pairs) =>
          pairs.map((pair) =>
            [...pair.querySelectorAll('[data-text]')].map((text) => text.getAttribute('lang')),
          ),
        );
      expect(order).toEqual([...ids, 'title'].map(() => [locale, other]));
    });

    test('is told above each column what its text is', async ({ page }) => {
      await page.goto(address);
      for (const language of locales) {
        const head = page
          .locator('.colhead')
          .filter({ has: page.getByText(autonyms[language], { exact: true }) });
        await expect(head).toContainText(firstStatuses[locale].labels[language]);
      }
    });

    test('finds the note on the translation once, and its words marked in both texts', async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.locator('#n1')).toHaveCount(1);
      await expect(page.locator(`#p2 [lang="${locale}"] .flag`)).toHaveCount(1);
      await expect(page.locator(`#p2 [lang="${other}"] .flag`)).toHaveCount(1);
      await expect(page.locator('#n1')).toContainText(
        firstRelease.note?.text[locale].split('\n')[0] ?? 'missing',
      );
    });

    test(
      'has an address for each passage, in its menu',
      { tag: '@nojs' },
      async ({ page, words }) => {
        await page.goto(address);
        const menu = await openParagraphMenu(page, 'p4');
        const link = menu.getByRole('link', { name: words(locale)('ParagraphMenu.link') });
        await expect(link).toHaveAttribute('href', '#p4');
        await page.goto(`${address}#p4`);
        await expect(page.locator('#p4')).toBeInViewport();
      },
    );

    test('switches the language of the page and stays in the parallel view @core', async ({
      page,
      words,
    }) => {
      await page.goto(address);
      const nav = page.getByRole('navigation', { name: words(locale)('LanguageSwitch.label') });
      await nav.getByRole('link', { name: autonyms[other] }).click();
      await expect(page).toHaveURL(paths.parallel(other, slug));
    });
  });

  test.describe(`in ${locale}, the parallel view`, () => {
    test('keeps the paragraph on the switch and between its tabs', async ({ page, words }) => {
      await page.goto(`${address}#p2`);
      const switches = page.getByRole('navigation', {
        name: words(locale)('LanguageSwitch.label'),
      });
      await switches.getByRole('link', { name: autonyms[other] }).click();
      await expect(page).toHaveURL(`${paths.parallel(other, slug)}#p2`);
      const tabs = page.getByRole('navigation', { name: words(other)('ViewTabs.label') });
      await tabs.getByRole('link', { name: words(other)('ViewTabs.text') }).click();
      await expect(page).toHaveURL(`${paths.release(other, slug)}#p2`);
      await tabs.getByRole('link', { name: words(other)('ViewTabs.parallel') }).click();
      await expect(page).toHaveURL(`${paths.parallel(other, slug)}#p2`);
    });

    test(
      'has the way to the other language at the paragraph without JavaScript',
      { tag: '@only-nojs' },
      async ({ page }) => {
        await page.goto(`${address}#p3`);
        await expect(page.locator('#p2 .across')).toBeHidden();
        await page.locator('#p3').getByRole('link', { name: autonyms[other] }).click();
        await expect(page).toHaveURL(`${paths.parallel(other, slug)}#p3`);
        await expect(page.locator('copy-passage').first()).toBeHidden();
      },
    );

    test('shows both texts, side by side or on a phone passage by passage @nojs @core', async ({
      page,
      isMobile,
    }) => {
      await page.goto(address);
      const [left, right] = [await boxOf(page, '#p3', 'ru'), await boxOf(page, '#p3', 'en')];
      if (isMobile) {
        const [own, counterpart] = locale === 'ru' ? [left, right] : [right, left];
        expect(counterpart.y).toBeGreaterThanOrEqual(own.y + own.height);
        expect((await boxOf(page, '#p4', locale)).y).toBeGreaterThan(counterpart.y);
      } else {
        expect(left.y).toBe(right.y);
        expect(left.x + left.width).toBeLessThan(right.x);
      }
    });

    test('has two columns from 44rem', { tag: '@one-width' }, async ({ page }) => {
      await page.setViewportSize({ width: 704, height: 900 });
      await page.goto(address);
      const [left, right] = [await boxOf(page, '#p3', 'ru'), await boxOf(page, '#p3', 'en')];
      expect(left.y).toBe(right.y);
    });

    for (const script of [true, false]) {
      test.describe(script ? 'with a script' : 'without a script', () => {
        test.use({ javaScriptEnabled: script, viewport: { width: 390, height: 844 } });

        test(
          'hides the other text by one tap, opens a passage of it, and remembers',
          { tag: '@one-width' },
          async ({ page, words }) => {
            const t = words(locale);
            await page.goto(address);
            const counterpart = page.locator(`#p3 [data-text="${other}"]`);
            const hide = page.getByRole('button', {
              name: t('TextsChoice.one', { language: other }),
            });
            const show = page.getByRole('button', {
              name: t('TextsChoice.both', { language: other }),
            });
            await hide.click();
            await expect(counterpart).toBeHidden();
            await expect(hide).toBeHidden();
            await page
              .locator('#p3')
              .getByText(t('PairCells.open', { language: other }), { exact: true })
              .first()
              .click();
            await expect(counterpart).toBeVisible();
            await expect(page.locator(`#p2 [data-text="${other}"]`)).toBeHidden();
            // Of every release, and of the same one tomorrow.
            if (script) await expect.poll(() => page.context().cookies()).not.toEqual([]);
            await page.goto(address);
            await expect(counterpart).toBeHidden();
            await show.click();
            await expect(counterpart).toBeVisible();
            await expect(show).toBeHidden();
          },
        );
      });
    }

    test(
      'keeps the statuses in sight while the columns are read',
      { tag: '@wide' },
      async ({ page }) => {
        // In the middle: below the last passage there is nothing to read on to.
        await page.goto(`${address}#p3`);
        await expect(page.locator('.colhead').first()).toBeInViewport({ ratio: 1 });
        const banner = page.getByRole('banner');
        await expect(banner).toBeInViewport();
        const top = async () => (await page.locator('.cols').boundingBox())?.y;
        await page.mouse.wheel(0, 40);
        await expect.poll(top).toBe(0);
        // Below the head of the page, when that is back.
        await page.mouse.wheel(0, -80);
        const head = await banner.boundingBox();
        await expect.poll(top).toBeCloseTo(head?.height ?? 0, 0);
      },
    );

    test('sends a passage along, and copies its address', async ({ page, words, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const t = words(locale);
      await page.goto(address);
      const menu = await openParagraphMenu(page, 'p2');
      await menu.getByRole('link', { name: t('ParagraphMenu.link') }).click();
      await expect(menu.getByText(t('ArticleActions.copied'))).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(`${e2eOrigin}${address}#p2`);
      await menu.getByRole('link', { name: t('ParagraphMenu.share') }).click();
      await expect(menu.getByRole('link', { name: 'WhatsApp' })).toHaveAttribute('href', /%23p2/u);
    });

    test('copies a passage as it is stored, in one language and in both', async ({
      page,
      words,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address);
      const t = words(locale);
      const stored = (language: typeof locale) => texts[language].blocks[1]?.text ?? 'missing';
      // Nobody who pastes a translation can take it for the words of the body.
      const quoted = (language: typeof locale) => [
        stored(language),
        expect.stringMatching(
          new RegExp(
            `^${firstStatuses[language].own} .*${e2eOrigin}${paths.release(language, slug)}#p2\\b`,
            'u',
          ),
        ),
      ];
      const expected = [
        [t('PassageCopy.text', { language: locale }), quoted(locale)],
        [t('PassageCopy.text', { language: other }), quoted(other)],
        [t('PassageCopy.both'), [...quoted(locale), '', ...quoted(other)]],
      ] as const;

      for (const [name, text] of expected) {
        const menu = await openParagraphMenu(page, 'p2');
        // The words that confirm are those of this copy, not of the one before.
        await expect(menu.getByRole('status')).toBeEmpty();
        await menu.getByRole('button', { name, exact: true }).click();
        await expect(menu.getByRole('status')).toHaveText(t('PassageCopy.copied'));
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.split('\n')).toEqual(text);
        await page.keyboard.press('Escape');
        await expect(menu).toBeHidden();
      }
    });

    // A phone shows one text.
    test('keeps a selection in the column where it began', { tag: '@wide' }, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 2400 });
      const startOf = (language: typeof locale, index: number) =>
        texts[language].blocks[index]?.text.slice(0, 40) ?? 'missing';
      for (const language of locales) {
        const [away = language] = otherLanguages(language);
        for (const end of [language, away]) {
          await page.goto(address);
          await drag(page, `#p3 [data-text="${language}"] p`, `#p5 [data-text="${end}"] p`);
          const selected = await selectedText(page);
          for (const index of [2, 3]) {
            expect(selected).toContain(startOf(language, index));
            expect(selected).not.toContain(startOf(away, index));
          }
        }
      }
      // What was selected before binds nothing.
      await page.keyboard.press('Control+a');
      const all = await selectedText(page);
      for (const language of locales) expect(all).toContain(startOf(language, 0));
    });

    test('is printed in two columns', async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      const [left, right] = [await boxOf(page, '#p3', 'ru'), await boxOf(page, '#p3', 'en')];
      expect(left.y).toBe(right.y);
      expect(left.x + left.width).toBeLessThan(right.x);
      await expect(page.locator('.peek > summary').first()).toBeHidden();
      for (const language of locales) {
        const citation = page.locator(`.cite-print[lang="${language}"]`);
        await expect(citation).toContainText(`${e2eOrigin}${paths.release(language, slug)}`);
      }
    });

    test('says to machines that it is a page of its own, in every language', async ({
      page,
      words,
    }) => {
      await page.goto(address);
      const title = words(locale)('ParallelPage.title', { title: texts[locale].title });
      expect((await page.title()).startsWith(title)).toBe(true);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        `${e2eOrigin}${address}`,
      );
      for (const language of locales) {
        await expect(page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveAttribute(
          'href',
          `${e2eOrigin}${paths.parallel(language, slug)}`,
        );
      }
      await expect(page.locator('link[hreflang="x-default"]')).toHaveAttribute(
        'href',
        `${e2eOrigin}${paths.parallel('en', slug)}`,
      );
    });

    test('has no violation with a counterpart and a menu open', async ({ page }) => {
      await page.goto(address);
      // Who reads on sends the head of the page away, which would cover half of a button.
      await readOn(page, 100);
      await openParagraphMenu(page, 'p2');
      await expectAccessible(page);
    });
  });
}

async function boxOf(page: Page, row: string, language: string) {
  const box = await page.locator(`${row} [data-text="${language}"]`).boundingBox();
  if (!box) throw new Error(`${row} shows no text in ${language}.`);
  return box;
}

function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** From the first letters of one element to the last ones of another. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [
    await page.locator(from).boundingBox(),
    await page.locator(to).boundingBox(),
  ];
  if (!start || !end) throw new Error('There is nothing to select.');
  await page.mouse.move(start.x + 1, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
}
