import ogs from 'open-graph-scraper';

import { cardPicture, documentPaths, paths } from '../../lib/routes/paths.ts';
import { shareTargets } from '../../components/release/share-addresses.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeText } from '../factories/make-text.ts';
import { firstRelease } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

import type { APIRequestContext } from '@playwright/test';

const hosts = {
  telegram: 't.me',
  vk: 'vk.com',
  ok: 'connect.ok.ru',
  whatsapp: 'wa.me',
  email: '',
} as const;
const tags = { ru: 'ru_RU', en: 'en_GB' } as const;

/** What a scraper that knows nothing of this project finds in a page. */
async function scrape(request: APIRequestContext, url: string) {
  const { error, result } = await ogs({ html: await (await request.get(url)).text() });
  expect(error).toBe(false);
  return result;
}

for (const locale of locales) {
  const address = paths.release(locale, firstRelease.slug);
  const whole = e2eOrigin + address;
  const { title } = firstRelease.texts[locale];
  const others = locales.filter((language) => language !== locale);

  test(`a release in ${locale} can be sent by plain links @nojs @core`, async ({ page, words }) => {
    const t = words(locale);
    await page.goto(address);
    await page
      .locator('summary')
      .filter({ hasText: t('ShareMenu.title') })
      .click();
    for (const target of shareTargets) {
      const link = page.getByRole('link', { name: t(`ShareMenu.${target}`), exact: true });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('rel', 'noopener nofollow');
      const href = new URL((await link.getAttribute('href')) ?? '');
      expect(href.host).toBe(hosts[target]);
      const values = [...href.searchParams.values()].join(' ');
      expect(values).toContain(whole);
      expect(values).toContain(title);
    }
    // Nothing to press that needs a script which is not there.
    await expect(page.getByRole('button', { name: t('ShareMenu.device') })).toBeHidden();
  });

  test(`what is sent in ${locale} leads to the paragraph of the address @core`, async ({
    page,
    words,
    isMobile,
  }) => {
    const t = words(locale);
    await page.goto(`${address}?utm_source=somewhere#p2`);
    const summary = page.locator('summary').filter({ hasText: t('ShareMenu.title') });
    await summary.click();
    const link = page.getByRole('link', { name: t('ShareMenu.telegram'), exact: true });
    const sent = async () =>
      new URL((await link.getAttribute('href')) ?? '').searchParams.get('url');
    await expect.poll(sent).toBe(`${whole}#p2`);
    await expectAccessible(page);
    if (isMobile) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await expect(summary).toBeFocused();
    // An anchor that is no paragraph is not sent.
    await page.goto(`${address}#cite`);
    await summary.click();
    await expect.poll(sent).toBe(whole);
    await page.goto(`${paths.parallel(locale, firstRelease.slug)}#p3`);
    await summary.click();
    await expect.poll(sent).toBe(`${e2eOrigin}${paths.parallel(locale, firstRelease.slug, 'p3')}`);
  });

  test(`the share sheet of the device is offered in ${locale} where there is one`, async ({
    page,
    words,
  }) => {
    const t = words(locale);
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.title = JSON.stringify(data);
        return Promise.reject(new DOMException('Closed', 'AbortError'));
      };
    });
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.goto(`${address}#p2`);
    await page
      .locator('summary')
      .filter({ hasText: t('ShareMenu.title') })
      .click();
    await page.getByRole('button', { name: t('ShareMenu.device') }).click();
    await expect(page).toHaveTitle(JSON.stringify({ title, url: `${whole}#p2` }));
    expect(faults).toEqual([]);
  });

  test(`a scraper of Open Graph reads in ${locale} what a release is @core`, async ({
    request,
  }) => {
    const found = await scrape(request, address);
    expect(found).toMatchObject({
      ...{ ogTitle: title, ogUrl: whole, ogType: 'article', ogLocale: tags[locale] },
      articlePublishedTime: '2015-01-25',
      articleModifiedTime: firstRelease.texts[locale].revisions[0]?.at,
      twitterCard: 'summary_large_image',
      twitterTitle: title,
    });
    expect([found.ogLocaleAlternate].flat()).toEqual(others.map((language) => tags[language]));
    for (const text of [found.ogDescription, found.ogSiteName, found.articleSection]) {
      expect(text?.length).toBeGreaterThan(3);
    }
    const [picture] = found.ogImage ?? [];
    expect(picture).toMatchObject({
      ...{ width: `${cardPicture.width}`, height: `${cardPicture.height}`, type: 'image/png' },
      alt: expect.stringContaining(title),
    });
    expect(found.twitterImage?.[0]).toMatchObject({ url: picture?.url, alt: picture?.alt });
    const url = new URL(picture?.url ?? e2eOrigin);
    expect(url.origin).toBe(e2eOrigin);
    expect(url.pathname.startsWith(`${paths.release(locale, firstRelease.slug)}/card/`)).toBe(true);
    // It is there, not only on the way there.
    const shown = await request.get(url.pathname, { maxRedirects: 0 });
    expect(shown.headers()['content-type']).toBe('image/png');
  });

  test(`a scraper of Open Graph finds the picture of the portal on other pages in ${locale}`, async ({
    request,
    words,
  }) => {
    for (const path of [paths.home(locale), paths.releases(locale), paths.body(locale, 'mfa')]) {
      const found = await scrape(request, path);
      expect(found).toMatchObject({ ogType: 'website', ogUrl: e2eOrigin + path });
      const site = found.ogSiteName ?? '';
      expect(found.ogImage).toMatchObject([
        {
          url: e2eOrigin + documentPaths.portalImage(locale),
          alt: words(locale)('Card.portal', { site }),
        },
      ]);
    }
  });

  test(`the pictures in ${locale} are PNG below 300 KB that may be kept @core`, async ({
    request,
  }) => {
    const old = await request.get(documentPaths.card(locale, firstRelease.slug, '00000000'));
    const card = new URL(old.url()).pathname;
    for (const path of [card, documentPaths.portalImage(locale)]) {
      const response = await request.get(path);
      expect(response.headers()['content-type']).toBe('image/png');
      const bytes = await response.body();
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.byteLength).toBeLessThan(300_000);
      const etag = response.headers()['etag'] ?? '';
      const again = await request.get(path, { headers: { 'If-None-Match': etag } });
      expect(again.status()).toBe(304);
    }
    const none = await request.get(documentPaths.card(locale, 'none', '00000000'));
    expect(none.status()).toBe(404);
  });
}

test.describe('pictures of other records', { tag: '@one-width' }, () => {
  // One portal for all of them.
  test.describe.configure({ mode: 'default' });
  const long = 'О внесении изменений в отдельные законодательные акты, '.repeat(12).trim();
  const text = makeText({ title: long });
  const record = makeRelease({ slug: '2015-02-01-long', body: 'gusp', texts: { ru: text } });
  let portal: Awaited<ReturnType<typeof openPortal>>;
  let url = '';

  test.beforeAll(async () => {
    portal = await openPortal({
      releases: [{ file: `releases/2015/${record.slug}.json`, record }],
    });
    await portal.publish();
    url = (await portal.start()).url;
  });
  test.afterAll(() => portal.remove());

  test('a very long title stays inside its picture', async ({ page }) => {
    await page.goto(url + documentPaths.card('ru', record.slug, '00000000'));
    const inked = await page.locator('img').evaluate((image: HTMLImageElement) => {
      const { naturalWidth: width, naturalHeight: height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
      const isInked = (x: number, y: number) => (data[(y * width + x) * 4] ?? 0) < 200;
      let [left, top, right, bottom] = [width, height, 0, 0];
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          if (!isInked(x, y)) continue;
          [left, right] = [Math.min(left, x), Math.max(right, x)];
          [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
        }
      }
      return { left, top, right: width - right, bottom: height - bottom };
    });
    for (const margin of Object.values(inked)) expect(margin).toBeGreaterThan(36);
  });

  test('a page without a translation is shown by the picture of the original', async ({
    request,
  }) => {
    const found = await scrape(request, url + paths.release('en', record.slug));
    expect(found.ogLocale).toBe('ru_RU');
    const { pathname } = new URL(found.ogImage?.[0]?.url ?? e2eOrigin);
    expect(pathname.startsWith(`${paths.release('ru', record.slug)}/card/`)).toBe(true);
    const asked = await request.get(url + documentPaths.card('en', record.slug, '00000000'));
    expect(asked.url()).toBe(url + pathname);
  });
});
