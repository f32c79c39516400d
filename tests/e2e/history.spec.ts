import { formatDate } from '../../lib/i18n/dates.ts';
import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import {
  makeRevisedRelease,
  originalChangedAt,
  russianVersions,
} from '../factories/make-revised-release.ts';
import { makeText, makeTextRevision } from '../factories/make-text.ts';
import { firstRelease, firstStatuses } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

const revised = makeRevisedRelease();
const russianOnly = makeRelease({
  slug: '2015-02-11-russian-only',
  publishedAt: '2015-02-11',
  texts: { ru: makeText({ title: 'Новый заголовок', revisions: [makeTextRevision({})] }) },
});
const withdrawn = makeRevisedRelease({
  slug: '2015-02-12-withdrawn',
  status: 'withdrawn',
  withdrawnAt: '2026-05-01',
  reason: { ru: 'Причина.', en: 'The reason.' },
});
const untouched = makeRelease({ slug: '2015-02-13-untouched', publishedAt: '2015-02-13' });
const [firstWords, secondWords, thirdWords] = russianVersions;
const notes = {
  word: { ru: 'Исправлено слово.', en: 'A word was corrected.' },
  rework: { ru: 'Текст переработан.', en: 'The text was reworked.' },
  note: { ru: 'Добавлено примечание.', en: 'A note was added.' },
};

for (const locale of locales) {
  test.describe(`in ${locale}`, { tag: '@nojs' }, () => {
    test('the release leads to its history, which says what was changed @core', async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(paths.release(locale, firstRelease.slug));
      await page.locator('summary').filter({ hasText: firstStatuses[locale].own }).click();
      await page.getByRole('link', { name: t('RecordFacts.history'), exact: true }).click();
      await expect(page).toHaveURL(paths.history(locale, firstRelease.slug));
      await expect(page.getByText(t('VersionList.kind.note')).first()).toBeVisible();
      await expect(page.getByText(t('VersionList.first'))).toHaveCount(2);
      for (const language of locales) {
        await expect(page.getByText(firstRelease.texts[language].sha256).first()).toBeVisible();
        await expect(
          page.getByText(firstRelease.texts[language].revisions[0]?.note[locale] ?? '').first(),
        ).toBeVisible();
      }
      await page.getByRole('heading', { level: 1 }).getByRole('link').click();
      await expect(page).toHaveURL(paths.release(locale, firstRelease.slug));
    });
  });
}

test.describe('a portal with texts that were changed', { tag: '@nojs' }, () => {
  test.describe.configure({ mode: 'serial' });
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openPortal({
      releases: [revised, russianOnly, withdrawn, untouched].map((record) => ({
        file: `releases/2015/${record.slug}.json`,
        record,
      })),
    });
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    test(`in ${locale} a history in which nothing was changed says so`, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(url + paths.history(locale, untouched.slug));
      await expect(page.getByText(t('HistoryPage.unrevised', { count: 2 }))).toBeVisible();
      await expect(page.getByText(t('VersionList.first'))).toHaveCount(2);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
    });

    const history = paths.history(locale, revised.slug);

    test(`tells in ${locale} every revision with its date, note and hashes @core`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(url + history);
      const list = page.getByRole('list', { name: t('VersionList.label') });
      await expect(list.getByRole('listitem')).toHaveCount(6);

      const rework = list.getByRole('listitem').filter({ hasText: notes.rework[locale] });
      await expect(rework).toContainText(formatDate('2026-03-09', locale));
      await expect(rework).toContainText(t('VersionList.text', { language: 'ru' }));
      await expect(rework).toContainText(t('VersionList.kind.text'));
      await expect(rework).toContainText(makeText(secondWords).sha256);
      await expect(rework).toContainText(makeText(thirdWords).sha256);

      const note = list.getByRole('listitem').filter({ hasText: notes.note[locale] });
      await expect(note).toContainText(t('VersionList.kind.note'));
      await expect(note).toContainText(makeText(secondWords).sha256);
      await expect(note.getByRole('link')).toHaveCount(0);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        e2eOrigin + history,
      );
      await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
      await expect(page.locator('link[hreflang="ru"]')).toHaveAttribute(
        'href',
        e2eOrigin + paths.history('ru', revised.slug),
      );
    });

    test(`shows in ${locale} what a revision changed, word for word @core`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(url + history);
      const row = page.getByRole('listitem').filter({ hasText: notes.word[locale] });
      await row.getByText(t('VersionList.differences', { count: 1 })).click();
      await expect(row.getByRole('deletion').first()).toHaveText(/отводу/u);
      await expect(row.getByRole('insertion').first()).toHaveText(/разведению/u);
      await expect(row).toContainText(
        t('TextDifference.unchanged', {
          count: 4,
          numbers: { ru: '1 и 3–5', en: '1 and 3–5' }[locale],
        }),
      );
    });

    test(`compares in ${locale} any two versions of a text @core`, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(url + history);
      const form = page.getByRole('group', { name: t('CompareForm.legend', { language: 'ru' }) });
      await form.getByLabel(t('CompareForm.from'), { exact: true }).selectOption('ru-1');
      await form.getByLabel(t('CompareForm.to')).selectOption('ru-3');
      await form.getByRole('button', { name: t('CompareForm.button') }).click();
      await expect(page).toHaveURL(
        `${url}${paths.history(locale, revised.slug, { from: 'ru-1', to: 'ru-3' })}#compared`,
      );
      const compared = page.getByRole('region', {
        name: t('TextComparison.title', { from: 1, to: 3, language: 'ru', count: 6 }),
      });
      for (const told of [
        t('TextDifference.title'),
        t('TextDifference.lead.added'),
        t('TextDifference.paragraph.changed', { number: 2 }),
        t('TextDifference.paragraph.removed', { number: 3 }),
        t('TextDifference.paragraph.added', { number: 5 }),
      ]) {
        await expect(compared.getByRole('heading', { name: told, exact: true })).toBeVisible();
      }
      await expect(compared).toContainText(
        t('TextDifference.kindChanged', {
          before: t('TextDifference.block.paragraph'),
          after: t('TextDifference.block.heading'),
        }),
      );
      await expect(form.getByLabel(t('CompareForm.to'))).toHaveValue('ru-3');
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        e2eOrigin + history,
      );
    });

    test(`opens in ${locale} an earlier version for good @core`, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(url + history);
      const text = t('VersionList.text', { language: 'ru' });
      await page
        .getByRole('link', { name: t('VersionList.openSpoken', { text, number: 1 }) })
        .click();
      await expect(page).toHaveURL(url + paths.version(locale, revised.slug, 'ru-1'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstWords.title);
      await expect(page.locator('#p2 > p')).toHaveText('Стороны призвали к отводу вооружений.');
      await expect(page.locator('#p3')).toBeVisible();
      const banner = page.getByRole('region', {
        name: t('VersionNotice.earlier', { language: 'ru', number: 1 }),
      });
      await expect(banner).toContainText(formatDate('2026-03-01', locale));
      await expect(banner).toContainText(t('VersionNotice.currentText', { number: 3 }));
      await page.locator('.doc-head .record > summary').click();
      await expect(page.getByText(makeText(firstWords).sha256)).toBeVisible();
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        e2eOrigin + paths.release('ru', revised.slug),
      );
      await expect(page.locator('link[hreflang]')).toHaveCount(0);

      await banner.getByRole('link', { name: t('VersionNotice.read') }).click();
      await expect(page).toHaveURL(url + paths.release('ru', revised.slug));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(thirdWords.title);
    });

    test(`says in ${locale} that the current version is the current one`, async ({
      page,
      words,
    }) => {
      await page.goto(url + paths.version(locale, revised.slug, 'en-2'));
      const name = words(locale)('VersionNotice.current', { language: 'en', number: 2 });
      await expect(page.getByRole('heading', { name })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
    });

    test(`says in ${locale} that a translation may be out of date`, async ({ page, words }) => {
      const t = words(locale);
      const date = formatDate(originalChangedAt, locale);
      await page.goto(url + paths.release('ru', revised.slug));
      const line = words('ru')('TextStatus.outdated', {
        date: formatDate(originalChangedAt, 'ru'),
      });
      await expect(page.getByText(line)).toBeVisible();
      await page.goto(url + history);
      await expect(
        page.getByText(t('HistoryPage.outdated', { language: 'ru', date })),
      ).toBeVisible();
    });

    test(`has in ${locale} the history of a release in one language`, async ({ page, words }) => {
      const t = words(locale);
      await page.goto(url + paths.history(locale, russianOnly.slug));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Новый заголовок');
      const list = page.getByRole('list', { name: t('VersionList.label') });
      await expect(list.getByRole('listitem')).toHaveCount(2);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        e2eOrigin + paths.history('ru', russianOnly.slug),
      );
    });

    test(`answers in ${locale} a version that there is not with the way to those there are`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      const response = await page.goto(url + paths.version(locale, revised.slug, 'ru-9'));
      expect(response?.status()).toBe(400);
      await expect(
        page.getByText(t('BadQuery.fault.unknownVersion', { parameter: 'version' })),
      ).toBeVisible();
      await page.getByRole('link', { name: t('BadQuery.history') }).click();
      await expect(page).toHaveURL(url + history);

      const mixed = { from: 'ru-1', to: 'en-1' };
      await page.goto(url + paths.history(locale, revised.slug, mixed));
      await expect(
        page.getByText(t('BadQuery.fault.otherLanguage', { parameter: 'to' })),
      ).toBeVisible();
    });

    test(`withdraws in ${locale} the history with its release`, async ({ page }) => {
      for (const path of [
        paths.history(locale, withdrawn.slug),
        paths.version(locale, withdrawn.slug, 'ru-1'),
      ]) {
        const response = await page.goto(url + path);
        expect(response?.status()).toBe(410);
        await expect(page.getByText(firstWords.title)).toHaveCount(0);
      }
    });
  }

  test('the switch keeps the comparison and the version', async ({ page }) => {
    for (const address of [
      (locale: (typeof locales)[number]) =>
        paths.history(locale, revised.slug, { from: 'ru-1', to: 'ru-2' }),
      (locale: (typeof locales)[number]) => paths.version(locale, revised.slug, 'ru-1'),
    ]) {
      await page.goto(url + address('ru'));
      await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(url + address('en'));
    }
  });
});

test.describe('a history', () => {
  test.describe.configure({ mode: 'serial' });
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    const file = `releases/2015/${revised.slug}.json`;
    portal = await openPortal({ releases: [{ file, record: revised }] });
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    const addresses = [
      paths.history(locale, revised.slug),
      paths.history(locale, revised.slug, { from: 'ru-1', to: 'ru-3' }),
      paths.version(locale, revised.slug, 'ru-1'),
    ];

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`and its versions have no violation in ${locale}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const address of addresses) {
          await page.goto(url + address);
          await expectAccessible(page);
        }
      });
    }

    test(`and its versions need no horizontal scrolling at 320 px in ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const address of addresses) {
        await page.goto(url + address);
        const overflow = await page.evaluate(() => {
          for (const details of document.querySelectorAll('details.record')) {
            details.setAttribute('open', '');
          }
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(overflow, address).toBeLessThanOrEqual(0);
      }
    });

    test(`and its versions carry no framework in ${locale}`, async ({ page }) => {
      for (const address of addresses) {
        await page.goto(url + address);
        await expect(
          page.locator('script:not([type="application/ld+json"]):not([src^="/assets/"])'),
        ).toHaveCount(0);
      }
    });
  }
});
