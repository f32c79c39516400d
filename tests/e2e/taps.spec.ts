import { otherLanguages } from '../../lib/model/languages.ts';
import { autonyms } from '../../lib/i18n/language-names.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, locales, test } from './support/test.ts';

import type { Locator } from '@playwright/test';

const { slug } = firstRelease;
const ministry = 'mfa';

/** How many taps the ways of readers may take at most (docs/quality.md). */
const most = {
  switchLanguage: 1,
  toMessenger: 3,
  toPassage: 2,
  wholeYear: 2,
  citation: 2,
  follow: 2,
  whoRuns: 1,
};
const asked = { ru: 'МИД Сирия', en: 'Foreign Ministry Syria' } as const;

test.use({ viewport: { width: 390, height: 844 } });

/** Counts, and taps only what a reader sees without scrolling where `inSight`. */
function countTaps() {
  let count = 0;
  return {
    tap: async (target: Locator, { inSight = false } = {}) => {
      if (inSight) await expect(target).toBeInViewport();
      await target.click();
      count += 1;
    },
    count: () => count,
  };
}

for (const locale of locales) {
  const address = paths.release(locale, slug);

  test.describe(`in ${locale} a reader with a phone needs few taps`, { tag: '@one-width' }, () => {
    for (const other of otherLanguages(locale)) {
      test('to switch in the middle of a paragraph', async ({ page, words }) => {
        const { tap, count } = countTaps();
        await page.goto(`${address}#p3`);
        const nav = page.getByRole('navigation', { name: words(locale)('LanguageSwitch.label') });
        await tap(nav.getByRole('link', { name: autonyms[other] }), { inSight: true });
        await expect(page).toHaveURL(paths.release(other, slug, 'p3'));
        await expect(page.locator('#p3')).toBeInViewport();
        expect(count()).toBeLessThanOrEqual(most.switchLanguage);
      });
    }

    test('to send a paragraph to a messenger', async ({ page, words }) => {
      const t = words(locale);
      const { tap, count } = countTaps();
      await page.goto(address);
      const paragraph = page.locator('#p1');
      await paragraph.scrollIntoViewIfNeeded();
      await tap(paragraph.getByRole('button').first());
      const menu = paragraph.locator('[popover]');
      await tap(menu.getByRole('link', { name: t('ParagraphMenu.share') }), { inSight: true });
      const telegram = menu.getByRole('link', { name: t('ShareMenu.telegram'), exact: true });
      await expect(telegram).toBeInViewport();
      const sent = new URL((await telegram.getAttribute('href')) ?? '').searchParams.get('url');
      expect(sent).toBe(`${e2eOrigin}${paths.release(locale, slug, 'p1')}`);
      expect(count() + 1).toBeLessThanOrEqual(most.toMessenger);
    });

    test('to come from a question to the passage', async ({ page, words }) => {
      const t = words(locale);
      const { tap, count } = countTaps();
      await page.goto(paths.home(locale));
      const main = page.getByRole('main');
      await main.getByRole('searchbox').fill(asked[locale]);
      await tap(
        main
          .getByRole('button', { name: t('HomePage.search') })
          .or(main.getByRole('button', { name: t('SiteHeader.searchButton') }))
          .first(),
      );
      await tap(main.locator(`a.snip[lang="${locale}"]`).first(), { inSight: true });
      await expect(page).toHaveURL(paths.release(locale, slug, 'p4'));
      await expect(page.locator('#p4')).toBeInViewport();
      expect(count()).toBeLessThanOrEqual(most.toPassage);
    });

    test('to everything of a year', async ({ page }) => {
      const { tap, count } = countTaps();
      await page.goto(paths.home(locale));
      await tap(page.getByRole('main').getByRole('link', { name: '2015', exact: true }));
      const { title } = firstRelease.texts[locale];
      await expect(page).toHaveURL(paths.archive(locale, '2015'));
      await expect(page.getByRole('main')).toContainText(title.split(' ')[0] ?? title);
      expect(count()).toBeLessThanOrEqual(most.wholeYear);
    });

    test('to a citation by GOST', async ({ page, words }) => {
      const t = words(locale);
      const { tap, count } = countTaps();
      await page.goto(address);
      const paragraph = page.locator('#p2');
      await tap(paragraph.getByRole('button').first());
      await tap(paragraph.getByRole('link', { name: t('ParagraphMenu.cite') }), { inSight: true });
      const citation = page.locator('.cite-words').first();
      await expect(citation).toBeInViewport();
      await expect(citation).toContainText(`${address}#p2`);
      await expect(
        page.getByRole('term').filter({ hasText: t('Citation.format.gost108') }),
      ).toBeVisible();
      expect(count()).toBeLessThanOrEqual(most.citation);
    });

    test('to follow a ministry from its page', async ({ page, words }) => {
      const t = words(locale);
      const { tap, count } = countTaps();
      await page.goto(paths.body(locale, ministry));
      const main = page.getByRole('main');
      await tap(main.locator('summary').filter({ hasText: t('FollowBody.title') }), {
        inSight: true,
      });
      const feed = main.getByRole('link', { name: /feed\.xml$/u });
      await expect(feed).toBeInViewport();
      await expect(feed).toHaveAttribute('href', `${paths.body(locale, ministry)}/feed.xml`);
      expect(count() + 1).toBeLessThanOrEqual(most.follow);
    });

    test('to learn who runs this', async ({ page, words }) => {
      const t = words(locale);
      for (const from of [paths.home(locale), address]) {
        const { tap, count } = countTaps();
        await page.goto(from);
        await tap(page.getByRole('contentinfo').getByRole('link', { name: t('WhoRuns.title') }));
        await expect(page.getByRole('heading', { name: t('WhoRuns.title') })).toBeInViewport();
        await expect(page.getByText(t('WhoRuns.publisher'), { exact: true })).toBeInViewport();
        expect(count()).toBeLessThanOrEqual(most.whoRuns);
      }
    });
  });
}
