import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { releaseFile } from '../factories/write-content.ts';
import { formatDate } from '../../lib/i18n/dates.ts';
import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

const ru = (title: string) => makeText({ title });
const added = makeText({ title: 'Added later', addedAt: '2020-05-01' });

/** Beside the first release: one waiting in each language, and one that was translated later. */
const releases = [
  makeRelease({
    slug: '2016-02-01-only-ru',
    body: 'mod',
    publishedAt: '2016-02-01',
    texts: { ru: ru('Только по-русски') },
  }),
  makeRelease({
    slug: '2016-02-02-only-en',
    body: 'mod',
    publishedAt: '2016-02-02',
    texts: { en: makeText({ title: 'Only in English' }) },
  }),
  makeRelease({
    slug: '2014-02-01-later',
    publishedAt: '2014-02-01',
    texts: { ru: ru('Переведено позже'), en: added },
  }),
];

test.describe('the page of translations', () => {
  // One portal for all of them.
  test.describe.configure({ mode: 'default' });
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openPortal({
      releases: releases.map((record) => ({ file: releaseFile(record), record })),
    });
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    const percent = (share: number) =>
      new Intl.NumberFormat(locale, { style: 'percent' }).format(share);

    test(
      `counts in ${locale} by body and by year, notes apart @core`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.translations(locale));
        await expect(
          page.getByText(t('CoverageSummary.releases', { total: 4, translated: 2 })),
        ).toBeVisible();
        await expect(
          page.getByText(t('CoverageSummary.notes', { total: 16, translated: 16 })),
        ).toBeVisible();

        const bodies = page.getByRole('table', { name: t('CoverageSummary.byBody') });
        const cells = (row: string | RegExp) =>
          bodies.getByRole('row').filter({ hasText: row }).getByRole('cell').allInnerTexts();
        const [first, second] = await bodies.getByRole('rowheader').allInnerTexts();
        const order = [await cells(first ?? 'missing'), await cells(second ?? 'missing')];
        expect(order.toSorted()).toEqual([
          ['2', '0', percent(0)],
          ['2', '2', percent(1)],
        ]);

        const years = page.getByRole('table', { name: t('CoverageSummary.byYear') });
        expect(await years.getByRole('rowheader').allInnerTexts()).toEqual([
          '2016',
          '2015',
          '2014',
        ]);
        await years.getByRole('link', { name: '2016' }).click();
        await expect(page).toHaveURL(url + paths.releases(locale, { year: 2016, lang: 'both' }));
      },
    );

    test(
      `says in ${locale} when a translation came, if it is known`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.translations(locale));
        const section = page.locator('section').filter({
          has: page.getByRole('heading', { name: t('NewestTranslations.title') }),
        });
        const rows = section.getByRole('listitem');
        await expect(rows).toHaveCount(2);
        const date = formatDate('2020-05-01', locale);
        await expect(rows.nth(0)).toContainText(t('NewestTranslations.added', { date }));
        await expect(rows.nth(1)).toContainText(firstRelease.texts[locale].title);
        await expect(rows.nth(1)).toContainText(t('NewestTranslations.notStated'));
      },
    );

    test(
      `leads in ${locale} to what waits for a translation @core`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.translations(locale));
        const heading = page.getByRole('heading', {
          name: t('WaitingReleases.missing', { language: 'en' }),
        });
        await expect(heading).toContainText(t('WaitingReleases.count', { count: 1 }));
        await expect(page.getByRole('link', { name: 'Только по-русски' })).toBeVisible();
        await expect(page.getByRole('link', { name: 'Only in English' })).toBeVisible();
        await page
          .getByRole('link', { name: t('WaitingReleases.all', { language: 'ru' }) })
          .click();
        await expect(page).toHaveURL(url + paths.releases(locale, { lang: 'ru' }));
      },
    );

    test(`has no violation in ${locale} and fits 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(url + paths.translations(locale));
      await expectAccessible(page);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test(`is reached in ${locale} from the footer`, { tag: '@nojs' }, async ({ page, words }) => {
      const title = words(locale)('CoverageSummary.title');
      await page.goto(paths.home(locale));
      await page.getByRole('contentinfo').getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(paths.translations(locale));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByText(words(locale)('WaitingReleases.none'))).toBeVisible();
    });
  }
});

test.describe('a portal without releases and terms', () => {
  // One portal for all of them.
  test.describe.configure({ mode: 'default' });
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openPortal({
      fill: async (folder) => {
        for (const name of ['site.json', 'bodies'])
          await cp(join('content', name), join(folder, name), { recursive: true });
      },
    });
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    test(`says so in ${locale}`, { tag: '@nojs' }, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(url + paths.translations(locale));
      await expect(page.getByText(t('CoverageSummary.empty'))).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(0);
      await page.goto(url + paths.terms(locale));
      await expect(page.getByText(t('TermIndex.empty'))).toBeVisible();
    });
  }
});
