import { brotliCompressSync } from 'node:zlib';

import { paths } from '../../lib/routes/paths.ts';
import { makeRelease } from '../factories/make-release.ts';
import { makeBlock, makeText, makeTextRevision } from '../factories/make-text.ts';
import { writeRecord } from '../factories/write-content.ts';
import { firstRelease } from './support/first-release.ts';
import { openGate } from './support/gate.ts';
import { openPortal } from './support/own-portal.ts';
import { expect, expectAccessible, locales, test } from './support/test.ts';
import { collectViolations, readViolations } from './support/violations.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Page } from '@playwright/test';
import type { getTranslator } from '../../lib/i18n/translator.ts';

test.use({ serviceWorkers: 'allow', reuseContext: false });

type Words = ReturnType<typeof getTranslator>;
const other: Record<Language, Language> = { ru: 'en', en: 'ru' };
const { slug, texts } = firstRelease;

/** Opens a release, where it can be kept on purpose. */
async function open(page: Page, path: string, t: Words): Promise<void> {
  await page.goto(path);
  await expect(
    page
      .getByRole('button', { name: t('KeepOffline.keep') })
      .or(page.getByRole('button', { name: t('KeepOffline.remove') })),
  ).toBeVisible();
}

/** The light pages that the device has say so much. */
async function expectSaved(page: Page, words: readonly string[]): Promise<void> {
  const read = () =>
    page.evaluate(async () => {
      const cache = await caches.open('lite-recent-v1');
      const saved = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
      return (await Promise.all(saved.map(async (response) => response?.text()))).join('\n');
    });
  for (const each of words) await expect.poll(read).toContain(each);
}

const titles = locales.map((locale) => texts[locale].title);

const savedLine = (page: Page, t: Words) =>
  page.getByRole('note').filter({ hasText: t('Offline.savedWarning') });

for (const locale of locales) {
  test(`a release opened in ${locale} is read again without a network, in both languages @one-width @core`, async ({
    page,
    context,
    words,
  }) => {
    const t = words(locale);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/iu.test(message.text())) complaints.push(message.text());
    });
    await open(page, paths.release(locale, slug), t);
    await expectSaved(page, titles);
    await context.setOffline(true);

    for (const path of [
      paths.release(locale, slug, 'p2'),
      `${paths.release(locale, slug)}/?utm_source=telegram`,
      paths.parallel(locale, slug),
      paths.lite(locale, slug),
    ]) {
      await page.goto('about:blank');
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts[locale].title);
      for (const { id, text } of texts[locale].blocks)
        await expect(page.locator(`#${id}`)).toHaveText(text);
      await expect(savedLine(page, t)).toBeVisible();
      await expect(savedLine(page, t).locator('time')).toHaveText(/20\d\d.*\d\d:\d\d/u);
    }
    await page.getByRole('navigation').locator(`[hreflang="${other[locale]}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts[other[locale]].title);
    await expect(savedLine(page, words(other[locale]))).toBeVisible();

    await context.setOffline(false);
    await page.goto(paths.lite(locale, slug));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts[locale].title);
    await expect(savedLine(page, t)).toBeHidden();
    expect(complaints).toEqual([]);
  });

  test(`what was not saved is said in ${locale}, with what there is instead @one-width`, async ({
    page,
    context,
    words,
  }) => {
    const t = words(locale);
    await open(page, paths.release(other[locale], slug), words(other[locale]));
    await expectSaved(page, titles);
    await context.setOffline(true);
    const lost = [
      paths.bodies(locale),
      paths.history(locale, slug),
      paths.version(locale, slug, `${locale}-1`),
    ];
    for (const path of lost) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(503);
      await expect(page.getByRole('heading', { name: t('Offline.notSaved.title') })).toBeVisible();
      await expect(page).toHaveURL(path);
    }
    await expectAccessible(page);
    await page.getByRole('link', { name: texts[locale].title }).click();
    await expect(page.locator('#p2')).toBeVisible();

    await page.goto(paths.offline(locale));
    await expect(page.getByRole('heading', { name: t('Offline.notSaved.title') })).toBeHidden();
    await expect(page.getByRole('heading', { name: t('Offline.recent') })).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`a release is kept on purpose in ${locale} and removed again @one-width @core`, async ({
    page,
    context,
    words,
  }) => {
    const t = words(locale);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await open(page, paths.release(locale, slug), t);
    await page.getByRole('button', { name: t('KeepOffline.keep') }).click();
    await expect(page.getByRole('status').filter({ hasText: t('KeepOffline.kept') })).toBeVisible();
    await expect(page.getByRole('button', { name: t('KeepOffline.remove') })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('button', { name: t('KeepOffline.remove') })).toBeVisible();

    await page.getByRole('link', { name: t('KeepOffline.list') }).click();
    const kept = page.getByRole('region', { name: t('Offline.kept') });
    await expect(kept.getByRole('link', { name: texts[locale].title })).toBeVisible();
    await expectAccessible(page);
    await context.setOffline(true);
    await kept.getByRole('button', { name: t('Offline.remove') }).click();
    await expect(page.getByText(t('Offline.empty'))).toBeVisible();
    await page.goto(paths.release(locale, slug));
    await expect(page.getByRole('heading', { name: t('Offline.notSaved.title') })).toBeVisible();
    expect(
      complaints.filter(
        (text) => !text.includes('net::ERR_INTERNET_DISCONNECTED') && !text.includes('503'),
      ),
    ).toEqual([]);
  });
}

test('a page of saved releases is honest when there are none @nojs', async ({ page, words }) => {
  for (const locale of locales) {
    const t = words(locale);
    await page.goto(paths.offline(locale));
    await expect(page.getByText(t('Offline.empty'))).toBeVisible();
    await expect(page.getByText(t('Offline.noScript'))).toBeVisible();
    for (const key of ['Offline.kept', 'Offline.recent', 'Offline.notSaved.title'] as const) {
      await expect(page.getByRole('heading', { name: t(key) })).toHaveCount(0);
    }
    await expect(page.getByRole('button')).toHaveCount(0);
  }
});

test('the service worker is small, and a newer one is asked for each time @one-width', async ({
  request,
}) => {
  const script = await request.get('/service-worker.js');
  expect(script.headers()['cache-control']).toBe('no-cache');
  // Its policy, and where a breach of it is reported.
  expect(script.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(script.headers()['reporting-endpoints']).toBe('csp="/csp-report"');
  expect(brotliCompressSync(await script.body()).byteLength).toBeLessThanOrEqual(12 * 1024);
});

test('the service worker keeps and gives a release without breaking any policy @one-width', async ({
  page,
  context,
  words,
}) => {
  const t = words('ru');
  const complaints: string[] = [];
  // Of the worker as well as of the page.
  context.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/iu.test(message.text()))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  await page.addInitScript(collectViolations);
  const expectQuiet = async () => {
    expect(await page.evaluate(readViolations)).toEqual([]);
    expect(complaints).toEqual([]);
  };
  const isControlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null);

  await open(page, paths.release('ru', slug), t);
  await page.getByRole('button', { name: t('KeepOffline.keep') }).click();
  await expect(page.getByRole('button', { name: t('KeepOffline.remove') })).toBeVisible();
  await expectQuiet();
  const [worker] = context.serviceWorkers();
  expect(new URL(worker?.url() ?? page.url()).pathname).toBe('/service-worker.js');

  await page.reload();
  await expect(page.getByRole('button', { name: t('KeepOffline.remove') })).toBeVisible();
  expect(await isControlled()).toBe(true);
  await expectQuiet();

  await context.setOffline(true);
  for (const path of [paths.release('ru', slug), paths.parallel('en', slug)]) {
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.fromServiceWorker()).toBe(true);
    // What was saved is shown under a policy, too.
    expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'/u);
    await expect(page.locator('#p2')).toBeVisible();
    await expectQuiet();
  }
});

test('who saves data has nothing saved unasked @one-width', async ({ page, words }) => {
  const t = words('en');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await open(page, paths.release('en', slug), t);
  expect(await page.evaluate(async () => caches.keys())).toEqual([]);
  await page.getByRole('button', { name: t('KeepOffline.keep') }).click();
  await expect(page.getByText(t('KeepOffline.kept'))).toBeVisible();
});

test('the portal goes before what is saved, and a withdrawn release leaves the device @one-width', async ({
  page,
  words,
}) => {
  // Two publishes, each of which is noticed within seconds.
  test.slow();
  const t = words('en');
  const before = { blocks: [makeBlock('p1', { text: 'The first words.' })] };
  const after = { blocks: [makeBlock('p1', { text: 'The corrected words.' })] };
  const record = makeRelease({ texts: { en: makeText(before) } });
  const file = `releases/2015/${record.slug}.json`;
  const path = paths.release('en', record.slug);
  const portal = await openPortal({ releases: [{ file, record }] });
  await portal.publish();
  const gate = await openGate((await portal.start()).url);
  const publish = async (changes: Parameters<typeof makeRelease>[0], words: string) => {
    await writeRecord(portal.contentDir, file, makeRelease({ ...record, ...changes }));
    await portal.publish();
    await expect.poll(async () => (await fetch(gate.url + path)).text()).toContain(words);
  };
  try {
    await open(page, gate.url + path, t);
    await expectSaved(page, ['The first words.']);
    const corrected = makeText({ ...after, revisions: [makeTextRevision(before)] });
    await publish({ texts: { en: corrected } }, 'The corrected words.');
    await open(page, gate.url + path, t);
    await expectSaved(page, ['The corrected words.']);
    await expect(page.locator('#p1')).toContainText('The corrected words.');

    gate.set('failing');
    await page.goto(gate.url + path);
    await expect(page.getByText('The gate fails.')).toBeVisible();
    gate.set('cut');
    await page.goto(gate.url + path);
    await expect(page.locator('#p1')).toHaveText('The corrected words.');
    await expect(savedLine(page, t)).toBeVisible();

    gate.set('open');
    const reason = { ru: 'Причина.', en: 'The reason.' };
    const withdrawal = { status: 'withdrawn', withdrawnAt: '2026-03-02', reason } as const;
    await publish({ texts: { en: corrected }, ...withdrawal }, 'The reason.');
    expect((await page.goto(gate.url + path))?.status()).toBe(410);
    await expect
      .poll(() =>
        page.evaluate(async () => (await (await caches.open('lite-recent-v1')).keys()).length),
      )
      .toBe(0);
    gate.set('cut');
    await page.goto(gate.url + path);
    await expect(page.getByRole('heading', { name: t('Offline.notSaved.title') })).toBeVisible();
  } finally {
    gate.close();
    await portal.remove();
  }
});
