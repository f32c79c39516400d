import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';

import { documentPaths, feedFormats, iconPaths, paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { e2eOrigin } from './support/server.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';

const accepts = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: '*/*' } as const;

for (const locale of locales) {
  for (const format of ['rss', 'atom'] as const) {
    test(`a feed reader gets the release in ${locale} by ${format}, and 304 the next time @core`, async ({
      request,
    }) => {
      const path = documentPaths.feed(paths.home(locale), format);
      const response = await request.get(path, { headers: { Accept: accepts[format] } });
      expect(response.headers()['content-type']).toBe(`${accepts[format]}; charset=utf-8`);
      const text = await response.text();
      const [one, other] = [await new Parser().parseString(text), parseFeed(text)];
      const { title, blocks } = firstRelease.texts[locale];
      expect(one.items.map((item) => item.title)).toContain(title);
      expect(other.items.map((item) => item.title)).toContain(title);
      const content = other.items.find((item) => item.title === title)?.content ?? '';
      for (const block of blocks) expect(content).toContain(block.text);

      const etag = response.headers()['etag'] ?? '';
      const again = await request.get(path, {
        headers: { Accept: accepts[format], 'If-None-Match': etag },
      });
      expect(again.status()).toBe(304);
    });

    test(`a person who opens the ${format} feed in ${locale} sees what it is @nojs @core`, async ({
      page,
    }) => {
      await page.goto(documentPaths.feed(paths.home(locale), format));
      const titles = page.getByText(firstRelease.texts[locale].title, { exact: true });
      await expect(titles.first()).toBeVisible();
      // What the style sheet did: without it a browser shows the tree of elements.
      await expect(page.locator('id, guid').first()).toBeHidden();
    });
  }

  test(`the page of feeds in ${locale} lists every feed, and each of them answers @nojs @core`, async ({
    page,
    request,
    words,
  }) => {
    const t = words(locale);
    await page.goto(paths.home(locale));
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: t('SiteFooter.feeds') })
      .click();
    await expect(page).toHaveURL(paths.aboutPage(locale, 'feeds'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('FeedsGuide.title'));
    const links = page.locator('.feed-addresses').getByRole('link');
    // Three formats of everything, two of translations and of each of eleven bodies.
    await expect(links).toHaveCount(3 + 2 + 11 * 2);
    for (const link of await links.all()) {
      const href = (await link.getAttribute('href')) ?? '';
      await expect(link).toHaveText(e2eOrigin + href);
      expect((await request.get(href)).status(), href).toBe(200);
    }
  });

  test(`the address of a feed in ${locale} is copied, and it is said`, async ({
    page,
    words,
    context,
  }) => {
    const t = words(locale);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [path, of] of [
      [paths.aboutPage(locale, 'feeds'), paths.home(locale)],
      [paths.body(locale, 'mfa'), paths.body(locale, 'mfa')],
    ] as const) {
      await page.goto(path);
      const follow = page.getByText(t('FollowBody.title'), { exact: true });
      if (await follow.isVisible()) await follow.click();
      const feed = page.locator('.feed-addresses li').first();
      await feed
        .getByRole('button', { name: t('FeedAddresses.copySpoken', { name: 'RSS' }) })
        .click();
      await expect(feed.getByRole('status')).toHaveText(t('FeedAddresses.copied'));
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(e2eOrigin + documentPaths.feed(of, 'rss'));
    }
  });

  test(`feed readers and browsers find what they need on the pages in ${locale} @core`, async ({
    page,
    request,
  }) => {
    for (const path of [paths.home(locale), paths.releases(locale), paths.archive(locale)]) {
      await page.goto(path);
      for (const format of feedFormats) {
        const href = e2eOrigin + documentPaths.feed(paths.home(locale), format);
        await expect(page.locator(`link[rel="alternate"][href="${href}"]`)).toHaveCount(1);
      }
    }
    await page.goto(paths.body(locale, 'mfa'));
    const own = e2eOrigin + documentPaths.feed(paths.body(locale, 'mfa'), 'rss');
    await expect(page.locator('link[type="application/rss+xml"]').first()).toHaveAttribute(
      'href',
      own,
    );
    await expect(page.locator('link[rel="search"]')).toHaveAttribute(
      'href',
      documentPaths.openSearch(locale),
    );
    await expect(page.locator('link[rel="manifest"]')).toHaveAttribute(
      'href',
      documentPaths.manifest,
    );
    await expect(page.locator('link[rel="apple-touch-icon"]')).toHaveAttribute(
      'href',
      iconPaths.apple,
    );
    await page.goto(paths.release(locale, firstRelease.slug));
    await expect(page.locator(`link[rel="alternate"][href="${own}"]`)).toHaveCount(1);
    const icon = await request.get(iconPaths.feed);
    expect(icon.headers()['cross-origin-resource-policy']).toBe('cross-origin');
    const found = [documentPaths.openSearch(locale), documentPaths.manifest];
    for (const path of [...found, ...Object.values(iconPaths)]) {
      expect((await request.get(path)).status(), path).toBe(200);
    }
  });

  test(`machines learn in ${locale} where a page lies and whose it is`, async ({ page }) => {
    const typesOn = async (path: string) => {
      await page.goto(path);
      const scripts = await page.locator('script[type="application/ld+json"]').allInnerTexts();
      return scripts.map((text): unknown => JSON.parse(text));
    };
    expect(await typesOn(paths.home(locale))).toMatchObject([{ '@type': 'Organization' }]);
    expect(await typesOn(paths.body(locale, 'fms'))).toMatchObject([
      { '@type': 'GovernmentOrganization', dissolutionDate: expect.stringMatching(/^2016-/u) },
      { '@type': 'BreadcrumbList', itemListElement: { length: 2 } },
    ]);
    expect(await typesOn(paths.releases(locale))).toEqual([]);
    expect(await typesOn(paths.term(locale, 'minsk-protocol'))).toMatchObject([
      { '@type': 'DefinedTerm' },
      { '@type': 'BreadcrumbList', itemListElement: { length: 2 } },
    ]);
    expect(await typesOn(paths.archive(locale, '2015-01'))).toMatchObject([
      { '@type': 'BreadcrumbList', itemListElement: { length: 3 } },
    ]);
    expect(await typesOn(paths.release(locale, firstRelease.slug))).toMatchObject([
      { '@type': 'NewsArticle' },
      { '@type': 'BreadcrumbList', itemListElement: { length: 2 } },
    ]);
  });

  test(`the page of feeds in ${locale} is accessible`, async ({ page }) => {
    await page.goto(paths.aboutPage(locale, 'feeds'));
    await expectAccessible(page);
  });
}

test('every address of the sitemap answers and is the canonical one of its page', async ({
  page,
  request,
}) => {
  const robots = await (await request.get(documentPaths.robots)).text();
  expect(robots).toContain(`Sitemap: ${e2eOrigin}${documentPaths.sitemapIndex}`);
  const locations = async (path: string) => {
    const xml = await (await request.get(path)).text();
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);
  };
  const files = await locations(documentPaths.sitemapIndex);
  const urls = (await Promise.all(files.map(locations))).flat();
  expect(urls).toContain(e2eOrigin + paths.release('ru', firstRelease.slug));
  expect(new Set(urls).size).toBe(urls.length);
  for (const url of urls) {
    const response = await request.get(url);
    expect(response.status(), url).toBe(200);
    expect(await response.text(), url).toContain(`<link rel="canonical" href="${url}"`);
  }
  await page.goto(files[0] ?? '');
  await expect(page.locator('url').first()).toBeAttached();
});
