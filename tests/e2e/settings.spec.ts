import { paths } from '../../lib/routes/paths.ts';
import { preferenceChoices } from '../../lib/routes/preferences.ts';
import { firstRelease } from './support/first-release.ts';
import { startServer } from './support/server.ts';
import { expect, expectEnhancedContrast, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';
import type { getTranslator } from '../../lib/i18n/translator.ts';
import type { Language } from '../../lib/model/languages.ts';

type Words = ReturnType<typeof getTranslator>;

const release = (locale: Language) => paths.release(locale, firstRelease.slug);
const panel = (page: Page, t: Words) => page.getByRole('region', { name: t('ViewSettings.title') });

/** Through the header: on a phone the link is in the menu. */
async function openPanel(page: Page, t: Words, isMobile: boolean): Promise<void> {
  const header = page.getByRole('banner');
  if (isMobile) await header.locator('summary').click();
  await header.getByRole('link', { name: t('ViewSettings.title') }).click();
  await expect(panel(page, t)).toBeVisible();
}

/** A choice is named by its words; the current one says that it is. */
async function choose(page: Page, t: Words, choice: string): Promise<void> {
  await panel(page, t).getByRole('button', { name: choice, exact: true }).click();
  const chosen = `${choice} ${t('ViewSettings.now')}`;
  await expect(panel(page, t).getByRole('button', { name: chosen, exact: true })).toBeVisible();
}

test.describe('a view that a reader sets', { tag: '@nojs' }, () => {
  test('holds at once, in the other language and until it is set back @core', async ({
    page,
    words,
    isMobile,
  }) => {
    const [ru, en] = [words('ru'), words('en')];
    const html = page.locator('html');
    const plain = await colourOf(page, release('ru'));
    await openPanel(page, ru, isMobile);
    await choose(page, ru, ru('ViewSettings.choice.black-on-white'));
    await choose(page, ru, ru('ViewSettings.choice.150'));
    await expect(html).toHaveCSS('font-size', '24px');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

    await page.goto(release('ru'));
    await expect(panel(page, ru)).toBeHidden();
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(release('en'));
    await expect(html).toHaveAttribute('data-theme', 'black-on-white');
    await expect(html).toHaveCSS('font-size', '24px');

    await page.getByRole('button', { name: en('ViewSettings.reset') }).click();
    await expect(page).toHaveURL(release('en'));
    await expect(html).not.toHaveAttribute('data-theme');
    await expect(html).toHaveCSS('font-size', '16px');
    expect(await colourOf(page, release('ru'))).toBe(plain);
    // The switch may have left the language.
    const cookies = await page.context().cookies();
    expect(cookies.filter(({ name }) => name === 'view')).toEqual([]);
  });

  test('leads back to the filtered list it was set on', async ({ page, words }) => {
    const t = words('en');
    const address = paths.releases('en', { lang: 'both' });
    await page.goto(`${address}#view`);
    await choose(page, t, t('ViewSettings.choice.widest'));
    await expect(page).toHaveURL(`${address}#view`);
    await expect(page.locator('body')).toHaveCSS('letter-spacing', '1.92px');
    await panel(page, t)
      .getByRole('link', { name: t('ViewSettings.close') })
      .click();
    await expect(panel(page, t)).toBeHidden();
  });

  for (const locale of locales) {
    test(`can be set on a page of its own in ${locale}, and on one that is not there @core`, async ({
      page,
      words,
    }) => {
      const t = words(locale);
      await page.goto(paths.home(locale));
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: t('ViewSettings.title') })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('ViewSettings.title'));
      await choose(page, t, t('ViewSettings.choice.dark'));
      await page.goto(`/${locale}/nothing-here#view`);
      await choose(page, t, t('ViewSettings.choice.light'));
      await expect(page).toHaveURL(`/${locale}/nothing-here#view`);
    });
  }
});

async function colourOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
}

test('is in the HTML as it comes, for its reader alone @core', async ({ request }) => {
  const headers = { Cookie: 'view=150.black-on-white' };
  const answer = await request.get(release('ru'), { headers });
  expect(await answer.text()).toMatch(/^<!DOCTYPE html><html [^>]*data-theme="black-on-white"/u);
  expect(answer.headers()['cache-control']).toBe('private, no-cache');
  const tag = answer.headers()['etag'] ?? '';
  const again = await request.get(release('ru'), { headers: { ...headers, 'If-None-Match': tag } });
  expect(again.status()).toBe(304);
  const standard = await request.get(release('ru'), { headers: { 'If-None-Match': tag } });
  expect(await standard.text()).toContain('<html lang="ru">');
});

test('the form never leads away from the portal @core', async ({ request }) => {
  for (const address of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/ru',
    '/ru/..//evil.example',
    '/\t/evil.example',
  ]) {
    const answer = await request.post(paths.settings('ru'), {
      form: { theme: 'dark', return: address },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    expect(answer.headers()['location']).toBe(paths.home('ru'));
  }
  const [put] = [await request.put(paths.settings('ru'))];
  expect(put.status()).toBe(405);
  expect(put.headers()['allow']).toBe('GET, HEAD, POST');
});

test('behind TLS the cookie travels by TLS only', async () => {
  const server = await startServer({ siteOrigin: 'https://parallel.example' });
  try {
    const { headers } = await fetch(`${server.url}${paths.settings('ru')}`, {
      ...{ method: 'POST', redirect: 'manual' },
      body: new URLSearchParams({ theme: 'dark' }),
    });
    expect(headers.get('set-cookie')).toContain('; Secure');
  } finally {
    await server.stop();
  }
});

for (const locale of locales) {
  test(
    `text in ${locale} has 7 : 1 in every choice of colours`,
    { tag: '@one-width' },
    async ({ page, context, baseURL }) => {
      test.slow();
      const [, ...themes] = preferenceChoices.theme;
      for (const address of [`${release(locale)}#view`, paths.releases(locale)]) {
        for (const theme of themes) {
          await context.addCookies([{ name: 'view', value: theme, url: baseURL ?? '' }]);
          await page.goto('about:blank');
          await page.goto(address);
          await expectEnhancedContrast(page);
        }
      }
    },
  );
}

test('a chosen light page stays light on a dark system, and paper knows no choice', async ({
  page,
  context,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await context.addCookies([{ name: 'view', value: 'light', url: baseURL ?? '' }]);
  expect(await colourOf(page, release('en'))).toBe('rgb(252, 252, 250)');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await context.addCookies([{ name: 'view', value: 'white-on-black.200', url: baseURL ?? '' }]);
  expect(await colourOf(page, release('en'))).toBe('rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});
