import { firstRelease } from './support/first-release.ts';
import { expect, test } from './support/test.ts';

test.describe('the public API', () => {
  test('gives a release with both texts, byte for byte, and its hashes @core', async ({
    request,
  }) => {
    const response = await request.get(`/api/v1/releases/${firstRelease.slug}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    const release: unknown = await response.json();
    expect(release).toMatchObject({
      slug: firstRelease.slug,
      texts: {
        ru: { blocks: firstRelease.texts.ru.blocks, sha256: firstRelease.texts.ru.sha256 },
        en: { blocks: firstRelease.texts.en.blocks, sha256: firstRelease.texts.en.sha256 },
      },
    });
  });

  test('answers 304 to whoever has the answer already @core', async ({ request }) => {
    const first = await request.get('/api/v1/releases');
    const etag = first.headers()['etag'] ?? '';
    expect(etag).toMatch(/^"/u);
    const again = await request.get('/api/v1/releases', { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });

  for (const [query, parameter] of [
    ['page=-1', 'page'],
    ['limit=1000', 'limit'],
    ['body=nobody', 'body'],
    ['lang=de', 'lang'],
    ['month=2', 'month'],
    ['cursor=x', 'cursor'],
    ['q=%00', 'q'],
    [`q=${'a'.repeat(3000)}`, 'q'],
    ['unknown=1', 'unknown'],
  ] as const) {
    test(`says that ${query.slice(0, 20)} is wrong, as problem details @core`, async ({
      request,
    }) => {
      const response = await request.get(`/api/v1/releases?${query}`);
      expect(response.status()).toBe(400);
      expect(response.headers()['content-type']).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 400, parameter });
    });
  }

  test('describes itself and names no address that it lacks @core', async ({ request }) => {
    const description = await (await request.get('/api/v1/openapi.json')).text();
    expect(description).toContain('"openapi":"3.1');
    expect((await request.get('/api/v1/nothing')).status()).toBe(404);
  });

  test('lets any origin ask @core', async ({ request }) => {
    const response = await request.fetch('/api/v1/releases', { method: 'OPTIONS' });
    expect(response.status()).toBe(204);
    expect(response.headers()['access-control-allow-origin']).toBe('*');
  });

  test('refuses to be written to @core', async ({ request }) => {
    expect((await request.post('/api/v1/releases', { data: 'x' })).status()).toBe(405);
  });
});
