import { brotliCompressSync } from 'node:zlib';

import { paths } from '../../lib/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

const kilobyte = 1024;

for (const locale of locales) {
  test(`the first view of the release in ${locale} is light and asks nobody else`, async ({
    page,
    baseURL,
  }) => {
    const bytes = new Map<string, number>();
    const foreign: string[] = [];
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!response.url().startsWith(baseURL ?? '')) foreign.push(response.url());
      const kind = response.request().resourceType();
      const count = response.body().then((body) => {
        // Fonts are compressed already; everything else is counted as brotli.
        const size = kind === 'font' ? body.byteLength : brotliCompressSync(body).byteLength;
        bytes.set(kind, (bytes.get(kind) ?? 0) + size);
      });
      pending.push(count);
    });
    await page.goto(paths.release(locale, firstRelease.slug), { waitUntil: 'networkidle' });
    await Promise.all(pending);

    expect(foreign).toEqual([]);
    expect(bytes.get('document')).toBeLessThanOrEqual(8 * kilobyte);
    expect(bytes.get('stylesheet')).toBeLessThanOrEqual(10 * kilobyte);
    expect(bytes.get('script')).toBeLessThanOrEqual(4 * kilobyte);
    expect(bytes.get('font')).toBeLessThanOrEqual(72 * kilobyte);
  });
}

test('pages without an island carry no framework', async ({ page }) => {
  for (const path of [
    paths.home('ru'),
    paths.release('en', firstRelease.slug),
    paths.history('ru', firstRelease.slug),
    paths.version('en', firstRelease.slug, 'en-1'),
    paths.parallel('ru', firstRelease.slug),
    paths.bodies('ru'),
    paths.terms('ru'),
    paths.term('en', 'minsk-protocol'),
    paths.translations('ru'),
    paths.about('en'),
    paths.quote('en', { q: 'Kiev has not responded' }),
    paths.aboutCorpus('ru'),
    paths.aboutFeeds('ru'),
    paths.settings('en'),
  ]) {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    await page.goto(path);
    expect(scripts.filter((script) => !script.startsWith('/assets/'))).toEqual([]);
    await expect(
      page.locator('script:not([type="application/ld+json"]):not([src^="/assets/"])'),
    ).toHaveCount(0);
  }
});
