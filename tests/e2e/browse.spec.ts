import { z } from 'zod';

import { documentPaths, paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { releaseFile } from '../factories/write-content.ts';
import { firstRelease, firstStatuses } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { Language } from '../../lib/model/languages.ts';

const { slug } = firstRelease;
const once = { tag: '@one-width' };

const crumbsSchema = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.object({ name: z.string(), item: z.string() })),
});

/** Pages that lie under more than the front page. */
const deeper: readonly ((language: Language) => string)[] = [
  (language) => paths.release(language, slug),
  (language) => paths.release(language, '2026-11-23-security-council-formed'),
  (language) => paths.body(language, 'mfa'),
  (language) => paths.archive(language, '2015'),
  (language) => paths.archive(language, '2015-01'),
  (language) => paths.term(language, 'minsk-protocol'),
  (language) => paths.aboutPage(language, 'api'),
  (language) => paths.aboutPage(language, 'feeds'),
];

for (const locale of locales) {
  test(
    `the way to a page in ${locale} is the one that machines are told`,
    once,
    async ({ page, words }) => {
      for (const address of deeper) {
        await page.goto(address(locale));
        const way = page.getByRole('navigation', { name: words(locale)('Breadcrumbs.label') });
        const shown = await way.getByRole('link').evaluateAll((links) =>
          links.map((link) => {
            return link instanceof HTMLAnchorElement ? { name: link.text, item: link.href } : null;
          }),
        );
        const told = await page.locator('script[type="application/ld+json"]').allInnerTexts();
        const lists = told.flatMap((text) => {
          const parsed = crumbsSchema.safeParse(JSON.parse(text));
          return parsed.success ? parsed.data.itemListElement : [];
        });
        expect(shown.length, address(locale)).toBeGreaterThan(1);
        expect(shown).toEqual(lists);
      }
    },
  );

  test(
    `everything of 2015 is two taps from the front page in ${locale} @core`,
    { tag: '@nojs' },
    async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.home(locale));
      await page
        .getByRole('navigation', { name: t('ArchiveYears.label') })
        .getByText('2015')
        .click();
      await expect(page).toHaveURL(paths.archive(locale, '2015'));
      await expect(page.getByRole('main').locator(`a[href$="${slug}"]`)).toBeVisible();
    },
  );

  test(
    `a ministry is followed two taps from its page in ${locale} @core`,
    { tag: '@nojs' },
    async ({ page, words }) => {
      await page.goto(paths.body(locale, 'mfa'));
      await page.getByText(words(locale)('FollowBody.title'), { exact: true }).click();
      const feed = page.getByRole('main').getByRole('link', { name: /feed\.xml$/u });
      await expect(feed).toBeVisible();
      const href = documentPaths.feed(paths.body(locale, 'mfa'), 'rss');
      await expect(feed).toHaveAttribute('href', href);
    },
  );

  test(
    `the front page in ${locale} shows how both texts begin and what they are @core`,
    { tag: '@nojs' },
    async ({ page, words }) => {
      const t = words(locale);
      await page.goto(paths.home(locale));
      const lead = page.locator('article.lead-pair');
      for (const language of locales) {
        const first = firstRelease.texts[language].blocks[0]?.text ?? 'missing';
        const shown = await lead.locator(`.standfirst[lang=${language}]`).evaluate((node) => {
          return node.textContent;
        });
        expect(shown).toBe(first);
        await expect(lead).toContainText(firstStatuses[locale].labels[language]);
      }
      await lead.getByRole('link', { name: t('LeadRelease.parallel') }).click();
      await expect(page).toHaveURL(paths.parallel(locale, slug));
      await page.goBack();
      await page.locator('.notes-apart .more').click();
      await expect(page).toHaveURL(paths.releases(locale, { kind: ['note'] }));
    },
  );

  test(
    `few releases in ${locale} have neither filters nor charts`,
    { tag: '@nojs' },
    async ({ page, words }) => {
      for (const path of [
        paths.releases(locale),
        paths.archive(locale),
        paths.body(locale, 'mfa'),
      ]) {
        await page.goto(path);
        await expect(page.getByRole('main').locator(`a[href$="${slug}"]`)).toBeVisible();
        await expect(
          page.getByRole('form', { name: words(locale)('FilterForm.label') }),
        ).toHaveCount(0);
        await expect(page.getByRole('main').locator('svg, table, .search')).toHaveCount(0);
      }
    },
  );
}

/** Of one body, fifteen in each of three years, and one in each of forty. */
const numbered = Array.from({ length: 85 }, (_, index) => {
  const day = String((index % 15) + 1).padStart(2, '0');
  const year = index < 45 ? 2001 + Math.floor(index / 15) : 1955 + index - 45;
  const publishedAt = `${year}-03-${day}`;
  return makeRelease({ slug: `${publishedAt}-number-${index}`, publishedAt });
});

test.describe('the page of a body that published much', () => {
  test.describe.configure({ mode: 'serial' });
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    portal = await openPortal({
      releases: numbered.map((record) => ({ file: releaseFile(record), record })),
    });
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    test(
      `shows in ${locale} all of it, page by page, and leads to every year`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.body(locale, 'mfa'));
        const titles = new Set<string>();
        for (let number = 1; ; number += 1) {
          const canonical = page.locator('link[rel=canonical]');
          const address = new URL((await canonical.getAttribute('href')) ?? url);
          expect(address.pathname + address.search).toBe(
            paths.body(locale, 'mfa', { page: number }),
          );
          const hrefs = await page.locator('a.t').evaluateAll((links) => {
            return links.map((link) => link.getAttribute('href') ?? '');
          });
          for (const href of hrefs) titles.add(href);
          const next = page.getByRole('link', { name: t('Pagination.next') });
          if ((await next.count()) === 0) break;
          await next.click();
        }
        for (const release of numbered)
          expect(titles).toContain(paths.release(locale, release.slug));

        await page.goto(url + paths.body(locale, 'mfa'));
        const years = page.getByRole('navigation', { name: t('Chronology.years') });
        await years.getByRole('link').filter({ hasText: '2001' }).click();
        await expect(
          page.locator('#y2001').getByRole('heading', { name: '2001' }),
        ).toBeInViewport();
        expect(
          (await page.goto(`${url}${paths.body(locale, 'mfa', { page: 99 })}`))?.status(),
        ).toBe(404);
      },
    );

    test(
      `searches in ${locale} what the body published @core`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        await page.goto(url + paths.body(locale, 'mfa'));
        const search = page.getByRole('search', { name: words(locale)('Chronology.search') });
        await search.getByRole('searchbox').fill('2015');
        await search.getByRole('button').click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=2015&body=mfa$`, 'u'));
      },
    );

    test(
      `leads in ${locale} from a release to the ones beside it`,
      { tag: '@nojs' },
      async ({ javaScriptEnabled, page }) => {
        const [first, second] = [numbered[1]?.slug ?? '', numbered[0]?.slug ?? ''];
        await page.goto(url + paths.release(locale, first));
        await page.locator('a[rel=prev]').click();
        await expect(page).toHaveURL(url + paths.release(locale, second));
        await page.locator('a[rel=next]').click();
        await expect(page).toHaveURL(url + paths.release(locale, first));
        if (javaScriptEnabled) await expectAccessible(page);
      },
    );

    test(
      `has an archive in ${locale} by year, month and day`,
      { tag: '@nojs' },
      async ({ javaScriptEnabled, page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.archive(locale));
        const years = page.getByRole('navigation', { name: t('Archive.years') });
        await years.getByRole('link').filter({ hasText: '2001' }).click();
        await expect(page).toHaveURL(url + paths.archive(locale, '2001'));
        if (javaScriptEnabled) await expectAccessible(page);
        await page
          .getByRole('navigation', { name: t('Archive.months') })
          .getByRole('link')
          .click();
        await expect(page).toHaveURL(url + paths.archive(locale, '2001-03'));
        if (javaScriptEnabled) await expectAccessible(page);
        const days = page.getByRole('table', { name: t('Archive.days') }).getByRole('link');
        await days.first().click();
        await expect(page).toHaveURL(/#2001-03-01$/u);
        await expect(page.locator('[id="2001-03-01"]')).toBeInViewport();
      },
    );

    test(`has an archive in ${locale} that fits a phone`, once, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(url + paths.archive(locale));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThan(3 * 844);
      await expectAccessible(page);
    });
  }
});
