import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';

/** Records made for the test: one text only, withdrawn, scheduled, draft, and of an abolished body. */
const only: Record<Language, string> = {
  ru: '2015-02-01-russian-only',
  en: '2015-02-01-english-only',
};
const other: Record<Language, Language> = { ru: 'en', en: 'ru' };
const withdrawn = '2015-02-02-withdrawn';
const scheduled = '2015-02-03-scheduled';
const draft = '2015-02-04-draft';
const ofAbolished = '2015-02-05-of-abolished';

const records = [
  ...locales.map((language) =>
    makeRelease({
      slug: only[language],
      publishedAt: '2015-02-01',
      texts: { [language]: makeText({ title: `Title in ${language} only` }) },
    }),
  ),
  makeRelease({
    slug: withdrawn,
    publishedAt: '2015-02-02',
    status: 'withdrawn',
    withdrawnAt: '2015-03-01',
    reason: { ru: 'Причина отзыва.', en: 'The reason of the withdrawal.' },
    replacedBy: ofAbolished,
  }),
  makeRelease({
    slug: scheduled,
    publishedAt: '2015-02-03',
    status: 'scheduled',
    publishAt: '2099-01-01T00:00:00Z',
  }),
  makeRelease({ slug: draft, publishedAt: '2015-02-04', status: 'draft' }),
  makeRelease({ slug: ofAbolished, publishedAt: '2015-02-05', body: 'fms' }),
];

test.describe('a portal with every state of a release', () => {
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

  for (const locale of locales) {
    const missing = only[other[locale]];

    test(`says in ${locale} that a translation is missing and shows the whole original @core`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(url + paths.release(locale, missing));
      await expect(
        page.getByRole('heading', { name: t('MissingTranslation.title') }),
      ).toBeVisible();
      await expect(page.locator('h1')).toHaveAttribute('lang', other[locale]);
      await expect(page.locator('#p2')).toBeVisible();
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`${paths.release(other[locale], missing)}$`, 'u'),
      );
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
      await expect(page.locator('link[hreflang]')).toHaveCount(0);
      await expectAccessible(page);
      await page
        .getByRole('link', { name: t('MissingTranslation.read', { language: other[locale] }) })
        .click();
      await expect(page).toHaveURL(url + paths.release(other[locale], missing));
      await expect(page.locator('link[hreflang]').first()).toBeAttached();
    });

    test(`marks in lists of ${locale} what exists in one language only`, async ({
      page,
      words,
    }) => {
      await page.goto(url + paths.releases(locale));
      const item = page.getByRole('listitem').filter({ hasText: `Title in ${other[locale]} only` });
      await expect(item).toContainText(
        words(locale)('Availability.only', { language: other[locale] }),
      );
      await expect(item.locator(`[lang="${other[locale]}"]`)).toBeVisible();
    });

    test(`keeps the record of a withdrawn release in ${locale}, with 410 and the reason @core`, async ({
      page,
      words,
    }) => {
      const response = await page.goto(url + paths.release(locale, withdrawn));
      expect(response?.status()).toBe(410);
      await expect(
        page.getByText(words(locale)('Withdrawn.status'), { exact: true }),
      ).toBeVisible();
      await expect(
        page.getByText({ ru: 'Причина отзыва.', en: 'The reason of the withdrawal.' }[locale]),
      ).toBeVisible();
      await expect(page.locator('#p1')).toHaveCount(0);
      await expectAccessible(page);
      const replaced = words(locale)('Withdrawn.replaced');
      for (const toForm of [paths.lite, paths.text, paths.markdown]) {
        const form = await page.request.get(url + toForm(locale, withdrawn));
        expect(form.status()).toBe(410);
        expect(await form.text()).toContain(replaced);
      }
      await page.getByRole('link', { name: replaced }).click();
      await expect(page).toHaveURL(url + paths.release(locale, ofAbolished));
    });

    test(`says in ${locale} that a body existed when it published`, async ({ page, words }) => {
      await page.goto(url + paths.release(locale, ofAbolished));
      const date = { ru: '5 апреля 2016 г.', en: '5 April 2016' }[locale].replaceAll(' ', '\u00A0');
      await expect(page.getByText(words(locale)('BodyStatus.existed', { date }))).toBeVisible();
    });
  }

  test('shows neither drafts nor what is scheduled for later @core', async ({ request }) => {
    for (const slug of [draft, scheduled]) {
      expect((await request.get(url + paths.release('ru', slug))).status()).toBe(404);
    }
    expect(await (await request.get(url + paths.releases('ru'))).text()).not.toContain(scheduled);
  });
});
