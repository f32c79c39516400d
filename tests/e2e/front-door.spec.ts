import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { startServer } from './support/server.ts';
import { furtherTemplates, templates } from './support/templates.ts';
import { expect, locales, test } from './support/test.ts';
import { collectViolations, readViolations } from './support/violations.ts';

import type { Page } from '@playwright/test';

const all = Object.values({ ...templates, ...furtherTemplates });
const addresses = all.flatMap((address) => locales.map(address));

/** What a page's policy kept from running while the page came alive and its island was used. */
async function listViolations(page: Page, path: string): Promise<readonly string[]> {
  const violations: string[] = [];
  const listen = (text: string) => {
    if (/content security policy/iu.test(text)) violations.push(`${path}: ${text}`);
  };
  const onConsole = (message: { text: () => string }) => {
    listen(message.text());
  };
  page.on('console', onConsole);
  await page.goto(path);
  const island = page.locator('[data-island]');
  if ((await island.count()) > 0)
    await expect(island.first()).toHaveAttribute('data-island', 'live');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  page.off('console', onConsole);
  return [...violations, ...(await page.evaluate(readViolations))];
}

for (const locale of locales) {
  test(`no page in ${locale} breaks its own policy, and every island comes alive under it @core`, async ({
    page,
  }) => {
    test.slow();
    await page.addInitScript(collectViolations);
    for (const address of all) expect(await listViolations(page, address(locale))).toEqual([]);
  });
}

test('a policy allows no inline code but by its hash @core', async ({ request }) => {
  for (const path of addresses) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toMatch(/style-src 'self'(?: 'sha256-[\w+/]+=*')?(?:;|$)/u);
  }
  const plain = await request.get(paths.release('ru', firstRelease.slug));
  expect(plain.headers()['content-security-policy']).toMatch(/script-src 'self'(?:;|$)/u);
});

test('an inline script that is put into a page does not run @core', async ({ page }) => {
  await page.goto(paths.release('ru', firstRelease.slug));
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.stranger = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'globalThis.stranger = true');
    image.src = 'data:,';
    document.body.append(image);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 'stranger' in globalThis;
  });
  expect(ran).toBe(false);
});

test('a kept page travels compressed, and not at all to who has it @core', async ({ request }) => {
  const path = paths.release('en', firstRelease.slug);
  const plain = await request.get(path, { headers: { 'Accept-Encoding': 'identity' } });
  const brotli = await request.get(path, { headers: { 'Accept-Encoding': 'br, gzip' } });
  expect(brotli.headers()['content-encoding']).toBe('br');
  expect(brotli.headers()['vary']).toContain('Accept-Encoding');
  expect(await brotli.text()).toBe(await plain.text());
  const sent = Number(brotli.headers()['content-length']);
  expect(sent).toBeLessThan((await plain.body()).byteLength / 3);

  const tag = brotli.headers()['etag'] ?? '';
  expect(tag).toMatch(/^"[\w-]+"$/u);
  expect(tag).not.toBe(plain.headers()['etag']);
  const again = await request.get(path, {
    headers: { 'Accept-Encoding': 'br, gzip', 'If-None-Match': tag },
  });
  expect(again.status()).toBe(304);
  expect(await again.body()).toHaveLength(0);
});

test('files of the build come precompressed @core', async ({ request }) => {
  const html = await (await request.get(paths.releases('ru'))).text();
  const [css = ''] = /\/_next\/static\/[^"]+\.css/u.exec(html) ?? [];
  const answer = await request.get(css, { headers: { 'Accept-Encoding': 'br' } });
  expect(answer.headers()['content-encoding']).toBe('br');
  expect(answer.headers()['cache-control']).toContain('immutable');
});

test('every kind of answer carries the headers of security @core', async ({ request }) => {
  for (const path of [
    '/',
    '/ru',
    '/ru/nowhere',
    '/api/v1/bodies',
    '/favicon.svg',
    '/ru/%zz',
    '/healthz',
  ]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('rules for speculation are served as such @core', async ({ request }) => {
  const headers = (await request.get('/ru')).headers();
  const rules = await request.get((headers['speculation-rules'] ?? '').replaceAll('"', ''));
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect(await rules.json()).toHaveProperty('prerender');
});

test(
  'a page under the pointer is loaded before its link is followed @core',
  { tag: '@keyboard' },
  async ({ page }) => {
    await page.goto(paths.releases('ru'));
    const link = page.locator(`main a[href="${paths.release('ru', firstRelease.slug)}"]`).first();
    // The test program keeps Chromium from rendering ahead, not from loading ahead.
    const loaded = page.waitForRequest((asked) => asked.url().endsWith(firstRelease.slug));
    await link.hover();
    expect((await loaded).headers()['sec-purpose']).toContain('prefetch');
    await link.click();
    await expect(page).toHaveURL(paths.release('ru', firstRelease.slug));
  },
);

test('parameters that a page does not declare change nothing, and metrics show it @core', async () => {
  const server = await startServer();
  const readMetrics = async () => (await fetch(`${server.operatorUrl}/metrics`)).text();
  const renders = async () =>
    /^parallel_render_seconds_count (\d+)$/mu.exec(await readMetrics())?.[1];
  try {
    const path = paths.release('ru', firstRelease.slug);
    const page = await fetch(server.url + path);
    const before = await renders();
    expect(Number(before)).toBeGreaterThan(0);
    for (const query of ['?utm_source=1', '?fbclid=x&a[]=%00', '?_rsc=1']) {
      const again = await fetch(server.url + path + query);
      expect(again.status, query).toBe(200);
      expect(again.headers.get('etag'), query).toBe(page.headers.get('etag'));
    }
    expect(await renders()).toBe(before);

    const metrics = await readMetrics();
    for (const name of [
      ...['parallel_request_seconds_count{status="200"}', 'parallel_pages_total{source="kept"}'],
      ...['parallel_pages_total{source="rendered"}', 'parallel_store_seconds_count'],
      ...['parallel_edition{id="', 'nodejs_eventloop_lag_p99_seconds'],
    ]) {
      expect(metrics).toContain(name);
    }
  } finally {
    await server.stop();
  }
});

test('questions are limited for each client, plain pages never @core', async ({ words }) => {
  const server = await startServer({ environment: { RATE_LIMIT: '3' } });
  try {
    const ask = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });
    for (let count = 0; count < 3; count += 1)
      expect((await ask('/api/v1/bodies')).status).toBe(200);
    const refused = await ask('/api/v1/bodies');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    for (const locale of locales) {
      const page = await ask(paths.search(locale, { q: 'Лавров' }));
      expect(page.status).toBe(429);
      expect(await page.text()).toContain(words(locale)('ProblemNotice.tooMany.title'));
    }
    for (let count = 0; count < 20; count += 1) {
      expect((await ask(paths.release('ru', firstRelease.slug))).status).toBe(200);
    }
  } finally {
    await server.stop();
  }
});

test('behind TLS browsers are bound to it @core', async () => {
  const server = await startServer({ siteOrigin: 'https://parallel.example' });
  try {
    const { headers } = await fetch(`${server.url}/ru`, { headers: { 'Accept-Encoding': 'br' } });
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/u);
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  } finally {
    await server.stop();
  }
});
