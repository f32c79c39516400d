import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { makeBody, makeSite } from '../../tests/factories/make-frame.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { serve } from '../../tests/factories/serve.ts';
import { documentPaths } from '../../lib/routes/paths.ts';
import { parseTarget } from '../http/request-target.ts';
import { text } from '../http/response.ts';
import { createOgImages } from './og-images.ts';

import type { OgImage } from '../../lib/og-images/og-image.ts';
import type { Refusal } from '../limits/rate-limit.ts';

const state = {
  drawn: Array<string>(),
  isBusy: false,
  prices: Array<number | undefined>(),
  release: makeRelease(),
};
let refusal: Refusal | null = null;
const pool = {
  draw: async (card: OgImage) => {
    if (state.isBusy) return null;
    state.drawn.push(card.byline.join());
    await new Promise(setImmediate);
    return Buffer.from(JSON.stringify(card));
  },
};
const store = {
  findRelease: (slug: string) =>
    Promise.resolve(slug === state.release.slug ? state.release : null),
  getSite: () => Promise.resolve(makeSite()),
  listBodies: () => Promise.resolve([makeBody()]),
};

const limits = {
  refuse: (_client: string, price?: number) => {
    state.prices.push(price);
    return refusal;
  },
};
const open = () => createOgImages({ store: () => store, pool, limits });
let ogImages = open();
const server = serve(async (request) => {
  const target = parseTarget(request.url);
  if (!target.ok) throw new TypeError('Tests request good addresses.');
  return (await ogImages(request, target.value)) ?? text(404, 'a page');
});
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  Object.assign(state, {
    drawn: [],
    isBusy: false,
    release: makeRelease(),
    prices: [],
  });
  refusal = null;
  ogImages = open();
});

const ask = (path: string, options: RequestInit = {}) =>
  fetch(base + path, { redirect: 'manual', ...options });

/** Where the picture of the release is now. */
async function find(): Promise<string> {
  const moved = await ask(documentPaths.card('en', '2015-01-25-call', '00000000'));
  return moved.headers.get('location') ?? 'nowhere';
}

describe('pictures over HTTP', () => {
  test('may be cached for good and shown by others, and are not sent again to who has them', async () => {
    const address = await find();
    const first = await ask(address);
    expect(first.headers.get('content-type')).toBe('image/png');
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(address, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    const portal = await ask(documentPaths.portalImage('en'));
    expect(portal.headers.get('cache-control')).toBe('public, max-age=3600');
  });

  test('are drawn once for all who ask at the same time, and for who asks later', async () => {
    const address = await find();
    await Promise.all([ask(address), ask(address), ask(address)]);
    await ask(address);
    expect(state.drawn).toHaveLength(1);
  });

  test('are elsewhere when what they say has changed, though the words of the text have not', async () => {
    const address = await find();
    await ask(address);
    state.release = makeRelease({ publishedAt: '2015-01-26' });
    const moved = await ask(address);
    expect(moved.status).toBe(308);
    const location = moved.headers.get('location') ?? '';
    expect(await (await ask(location)).text()).toContain('26\u00A0January');
    expect(state.drawn).toHaveLength(2);
  });

  test('lead to the current one, but nobody may remember the way', async () => {
    const moved = await ask(documentPaths.card('en', '2015-01-25-call', '00000000'));
    expect(moved.status).toBe(308);
    expect((await ask(moved.headers.get('location') ?? '')).status).toBe(200);
    expect(moved.headers.get('cache-control')).toBe('no-cache');
  });

  test('say when to ask again while too many are being drawn, and are then drawn', async () => {
    state.isBusy = true;
    const address = await find();
    const busy = await ask(address);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '5']);
    expect(busy.headers.get('cache-control')).toBe('no-store');
    state.isBusy = false;
    expect((await ask(address)).status).toBe(200);
  });

  test('cost who asks when they have to be drawn, and nothing when they are cached', async () => {
    const address = await find();
    refusal = { status: 429, retryAfter: 3 };
    const refused = await ask(address);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3']);
    expect(state.drawn).toEqual([]);
    refusal = null;
    expect((await ask(address)).status).toBe(200);
    refusal = { status: 429, retryAfter: 3 };
    expect((await ask(address)).status).toBe(200);
    expect(state.prices).toEqual([5, 5]);
  });

  test('HEAD has the length and no picture', async () => {
    const head = await ask(await find(), { method: 'HEAD' });
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100);
    expect(await head.text()).toBe('');
  });

  test('everything else is left to the pages', async () => {
    for (const path of ['/en', '/en/releases/none/card/00000000.png', '/en/card.jpg']) {
      expect(await (await ask(path)).text(), path).toBe('a page');
    }
  });
});
