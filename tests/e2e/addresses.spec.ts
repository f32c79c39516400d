import { paths } from '../../lib/routes/paths.ts';
import { firstRelease } from './support/first-release.ts';
import { expect, locales, test } from './support/test.ts';

const noRedirect = { maxRedirects: 0 } as const;
const release = paths.release('en', firstRelease.slug);

test.describe('an address', () => {
  const apostrophe = /%E2%80%99/u;
  const spellings = [
    firstRelease.legacyPath,
    firstRelease.legacyPath.replace(apostrophe, '%e2%80%99'),
    firstRelease.legacyPath.replace(apostrophe, "'"),
    firstRelease.legacyPath.replace(apostrophe, '%27'),
    `${firstRelease.legacyPath}?tmpl=component&print=1`,
  ];

  for (const spelling of spellings) {
    test(`of the old site leads to the release: ${spelling.slice(60, 100)} … ${spelling.slice(-20)} @core`, async ({
      request,
    }) => {
      const response = await request.get(spelling, noRedirect);
      expect(response.status()).toBe(308);
      expect(response.headers()['location']).toBe(release);
    });
  }

  test('with a language is never changed by header or cookie @core', async ({ request }) => {
    const response = await request.get(release, {
      ...noRedirect,
      headers: { 'Accept-Language': 'ru', Cookie: 'language=ru' },
    });
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain('<html lang="en">');
  });

  for (const locale of locales) {
    test(`without a language becomes ${locale} when the browser asks for it @core`, async ({
      request,
    }) => {
      const response = await request.get('/', {
        ...noRedirect,
        headers: { 'Accept-Language': locale },
      });
      expect(response.status()).toBe(307);
      expect(response.headers()).toMatchObject({
        location: paths.home(locale),
        'cache-control': 'no-store',
      });
      expect(response.headers()['vary']).toContain('Accept-Language');
    });

    test(`that leads nowhere is told so in ${locale}, with no script needed @core`, async ({
      request,
      words,
    }) => {
      const response = await request.get(`/${locale}/releases/no-such-release`);
      expect(response.status()).toBe(404);
      const html = await response.text();
      for (const language of locales) expect(html).toContain(words(language)('NotFound.title'));
      expect(html).not.toContain('/_next/static/chunks/main');
      expect(html).not.toContain('__next_f');
    });

    test(`with a value that does not exist is a bad request in ${locale} @core`, async ({
      request,
      words,
    }) => {
      for (const query of [
        'releases?page=-1',
        'releases?page=x',
        'search?q=%00',
        `search?q=${'a'.repeat(300)}`,
      ]) {
        const response = await request.get(`/${locale}/${query}`);
        expect(response.status(), query).toBe(400);
        expect(await response.text()).toContain(words(locale)('ProblemNotice.badRequest.title'));
      }
    });
  }

  test('ending with a slash leads to the one without @core', async ({ request }) => {
    const response = await request.get('/ru/releases/?page=1', noRedirect);
    expect(response.status()).toBe(308);
    expect(response.headers()['location']).toBe('/ru/releases?page=1');
  });

  for (const path of [
    '/xx',
    '/xx/releases',
    '/robots.txt.bak',
    '/ru/internal/problem/404',
    '/_next/image?url=%2Fa',
    '/_next/data/x.json',
  ]) {
    test(`like ${path} is not found @core`, async ({ request }) => {
      expect((await request.get(path, noRedirect)).status()).toBe(404);
    });
  }

  for (const path of ['/ru/%', '/ru/search?q=%E0%A4%A', '/%FF']) {
    test(`with a malformed escape is refused: ${path} @core`, async ({ request }) => {
      expect((await request.get(path, noRedirect)).status()).toBe(400);
    });
  }

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    test(`does not take ${method} @core`, async ({ request }) => {
      const response = await request.fetch(release, { method });
      expect(response.status()).toBe(405);
      expect(response.headers()['allow']).toBe('GET, HEAD');
    });
  }

  test('does not take a body of a megabyte @core', async ({ request }) => {
    const response = await request.post(release, { data: 'x'.repeat(1_000_000) });
    expect(response.status()).toBe(413);
  });

  test('answers HEAD like GET, without the page @core', async ({ request }) => {
    const [head, get] = [await request.head(release), await request.get(release)];
    expect(head.status()).toBe(200);
    expect(head.headers()['content-length']).toBe(get.headers()['content-length']);
  });

  test('tells whether the portal is alive and ready, and nothing else @core', async ({
    request,
  }) => {
    expect((await request.get('/healthz')).status()).toBe(200);
    expect(await (await request.get('/readyz')).json()).toEqual({ status: 'ready' });
  });
});
