import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { releaseFile } from '../factories/write-content.ts';
import { firstRelease } from './support/first-release.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, locales, test } from './support/test.ts';

import type { Page } from '@playwright/test';
import type { OfflineRequest } from '../../enhance/offline-message.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });

const recent = 'lite-recent-v1';
const kept = 'lite-kept-v1';

const countCopies = (page: Page, shelf: string) =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, shelf);

test('the fifty releases opened last are saved, and no more @one-width', async ({ page }) => {
  test.slow();
  const slugs = Array.from({ length: 52 }, (_, number) => `2015-01-25-call-${number}`);
  const records = slugs.map((slug) => makeRelease({ slug }));
  const portal = await openPortal({
    releases: records.map((record) => ({ file: releaseFile(record), record })),
  });
  try {
    await portal.publish();
    const { url } = await portal.start();
    const findCopy = (slug: string) =>
      page.evaluate(
        async ([name, path]) => (await (await caches.open(name)).match(path)) !== undefined,
        [recent, paths.lite('en', slug)] as const,
      );
    await page.goto(url + paths.release('en', firstRelease.slug));
    await expect.poll(() => findCopy(firstRelease.slug)).toBe(true);
    // What the page of each release asks when it is opened.
    const answers = await page.evaluate(async (slugs) => {
      const { active } = await navigator.serviceWorker.ready;
      const all: unknown[] = [];
      for (const slug of slugs) {
        const { port1, port2 } = new MessageChannel();
        const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
        active?.postMessage({ act: 'open', slug } satisfies OfflineRequest, [port2]);
        all.push(await answer);
      }
      return all;
    }, slugs);
    expect(answers).toEqual(slugs.map(() => ({ isKept: false, outcome: 'done' })));
    expect(await countCopies(page, recent)).toBe(50 * locales.length);
    expect(await findCopy(firstRelease.slug)).toBe(false);
    const saved = await Promise.all(slugs.map(findCopy));
    expect(saved).toEqual(slugs.map((_, number) => number >= 2));
  } finally {
    await portal.remove();
  }
});

for (const locale of locales) {
  test(`two hundred are kept on purpose, and one more is refused in words in ${locale} @one-width`, async ({
    page,
    words,
  }) => {
    const t = words(locale);
    const keep = page.getByRole('button', { name: t('KeepOffline.keep') });
    await page.goto(paths.release(locale, firstRelease.slug));
    await expect(keep).toBeVisible();
    const others = Array.from({ length: 200 }, (_, number) => `2015-01-25-call-${number}`);
    const addresses = others.flatMap((slug) => locales.map((each) => paths.lite(each, slug)));
    await page.evaluate(
      async ([name, all]) => {
        const cache = await caches.open(name);
        await Promise.all(all.map(async (address) => cache.put(address, new Response('A copy.'))));
      },
      [kept, addresses] as const,
    );

    await keep.click();
    await expect(page.getByRole('status').filter({ hasText: t('KeepOffline.full') })).toBeVisible();
    await expect(keep).toBeVisible();
    expect(await countCopies(page, kept)).toBe(addresses.length);

    await page.evaluate(
      async ([name, all]) => {
        const cache = await caches.open(name);
        await Promise.all(all.map(async (address) => cache.delete(address)));
      },
      [kept, addresses.slice(0, locales.length)] as const,
    );
    await keep.click();
    await expect(page.getByRole('status').filter({ hasText: t('KeepOffline.kept') })).toBeVisible();
    expect(await countCopies(page, kept)).toBe(addresses.length);
  });
}
