import { paths } from '../../lib/routes/paths.ts';
import { openDemoPortal } from './support/demo-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

test.describe('the list of releases', () => {
  test.describe.configure({ mode: 'serial' });
  let portal: Awaited<ReturnType<typeof openDemoPortal>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openDemoPortal();
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  for (const locale of locales) {
    test(
      `filters in ${locale} with a form alone, and says what is chosen`,
      { tag: '@only-nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.releases(locale));
        const all = await page.locator('#count').innerText();
        await page.getByLabel(t('FilterForm.inBoth')).check();
        await page.getByLabel(t('ReleaseKind.statement')).check();
        await page.getByRole('button', { name: t('FilterForm.show') }).click();
        await expect(page).toHaveURL(/lang=both/u);
        await expect(page).toHaveURL(/kind=statement/u);
        expect(await page.locator('#count').innerText()).not.toBe(all);
        const chips = page.getByRole('list', { name: t('FilterChips.label') });
        await expect(chips.getByRole('link')).toHaveCount(3);
        await chips.getByRole('link', { name: t('ReleaseKind.statement') }).click();
        await expect(page).not.toHaveURL(/kind=/u);
        await expect(page).toHaveURL(/lang=both/u);
      },
    );

    test(
      `pages in ${locale} by numbers without JavaScript`,
      { tag: '@only-nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(url + paths.releases(locale));
        const first = await page.locator('a.t').first().innerText();
        await page.getByRole('link', { name: t('Pagination.next') }).click();
        await expect(page).toHaveURL(/page=2/u);
        expect(await page.locator('a.t').first().innerText()).not.toBe(first);
      },
    );

    test(`answers in ${locale} at once, keeps the address, and comes back @core`, async ({
      page,
      words,
      isMobile,
    }) => {
      const t = words(locale);
      await page.goto(url + paths.releases(locale));
      await expect(page.locator('[data-island="live"]')).toBeVisible();
      if (isMobile) await page.getByText(t('FilterForm.filters'), { exact: true }).click();
      const count = page.locator('#count');
      const all = await count.innerText();
      await page.getByLabel(t('FilterForm.inBoth')).check();
      await expect(page).toHaveURL(/lang=both/u);
      await expect(count).not.toHaveText(all);
      await expect(page.getByLabel(t('FilterForm.inBoth'))).toBeFocused();
      const both = await count.innerText();

      await page.goBack();
      await expect(count).toHaveText(all);
      await expect(page.getByLabel(t('FilterForm.inBoth'))).not.toBeChecked();
      await page.goForward();
      await expect(count).toHaveText(both);
    });

    test(`shows more in ${locale} and goes on at the first new title @core`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(url + paths.releases(locale));
      await expect(page.locator('[data-island="live"]')).toBeVisible();
      const titles = page.locator('a.t');
      await expect(titles).toHaveCount(20);
      await page.getByRole('button', { name: t('BrowseResults.more') }).click();
      await expect(titles).toHaveCount(40);
      await expect(titles.nth(20)).toBeFocused();
    });

    test(`keeps its filters when the language changes from ${locale} @core`, async ({
      page,
      words,
      isMobile,
    }) => {
      const t = words(locale);
      await page.goto(url + paths.releases(locale));
      await expect(page.locator('[data-island="live"]')).toBeVisible();
      if (isMobile) await page.getByText(t('FilterForm.filters'), { exact: true }).click();
      await page.getByLabel(t('FilterForm.inBoth')).check();
      await expect(page).toHaveURL(/lang=both/u);
      const nav = page.getByRole('navigation', { name: t('LanguageSwitch.label') });
      await nav.locator('a:not([aria-current])').click();
      await expect(page).toHaveURL(/lang=both/u);
      await expect(page).not.toHaveURL(new RegExp(`/${locale}/`, 'u'));
    });

    test(
      `names in ${locale} the condition that emptied it and leads on`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        const t = words(locale);
        await page.goto(`${url}/${locale}/releases?q=zzzzzz`);
        await expect(page.getByText(t('EmptyResult.emptied.words'))).toBeVisible();
        await page.locator('.notice').getByRole('link').click();
        await expect(page.locator('a.t').first()).toBeVisible();
      },
    );

    test(`has no accessibility violation in ${locale}, filtered and empty`, async ({ page }) => {
      for (const path of ['', '?lang=both&kind=statement', '?q=zzzz']) {
        await page.goto(`${url}/${locale}/releases${path}`);
        await expectAccessible(page);
      }
    });

    test(
      `says in ${locale} on every page that the data is for demonstration`,
      { tag: '@nojs' },
      async ({ page, words }) => {
        for (const path of [paths.home(locale), paths.releases(locale), paths.about(locale)]) {
          await page.goto(url + path);
          await expect(page.getByText(words(locale)('PageShell.demonstration'))).toBeVisible();
          await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u);
        }
      },
    );
  }

  test('carries the framework only where an island is @core', async ({ page }) => {
    await page.goto(url + paths.archive('ru'));
    await expect(page.locator('script[src^="/_next"]')).toHaveCount(0);
    await page.goto(url + paths.releases('ru'));
    expect(await page.locator('script[src^="/_next"]').count()).toBeGreaterThan(0);
  });
});
