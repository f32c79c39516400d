import { describe, expect, test } from 'vitest';

import { PageCache } from './page-cache.ts';

/** A cache over a render that counts; `finish` lets the renders that wait go on. */
function makeCache() {
  const state = { version: 'first', renders: 0 };
  const waiting: (() => void)[] = [];
  const cache = new PageCache({
    version: () => state.version,
    render: async (path) => {
      state.renders += 1;
      const begun = state.version;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return `${path} of ${begun}`;
    },
  });
  const finish = async () => {
    await Promise.resolve();
    while (waiting.length > 0) waiting.pop()?.();
  };
  return { cache, state, finish };
}

const page = { path: '/ru/releases/call', slug: 'call', isKept: true };

describe('PageCache', () => {
  test('renders a page once for all who ask at the same time and for those who come later', async () => {
    const { cache, state, finish } = makeCache();
    const together = Promise.all([cache.get(page), cache.get(page)]);
    await finish();
    expect(await together).toEqual(['/ru/releases/call of first', '/ru/releases/call of first']);
    await cache.get(page);
    expect(state.renders).toBe(1);
  });

  test('gives out but never keeps what began under an older version', async () => {
    const { cache, state, finish } = makeCache();
    const early = cache.get(page);
    state.version = 'second';
    await finish();
    expect(await early).toBe('/ru/releases/call of first');

    const late = cache.get(page);
    await finish();
    expect(await late).toBe('/ru/releases/call of second');
  });

  test('does not join a render that began under an older version', async () => {
    const { cache, state, finish } = makeCache();
    const early = cache.get(page);
    state.version = 'second';
    const late = cache.get(page);
    await finish();
    expect([await early, await late]).toEqual([
      '/ru/releases/call of first',
      '/ru/releases/call of second',
    ]);
  });

  test('drops changed releases and every other page, and keeps the other releases', async () => {
    const { cache, state, finish } = makeCache();
    const pages = [
      page,
      { ...page, path: '/ru/releases/other', slug: 'other' },
      { path: '/ru', isKept: true },
    ];
    for (const one of pages) {
      const got = cache.get(one);
      await finish();
      await got;
    }
    cache.drop(new Set(['call']));
    for (const one of pages) {
      const got = cache.get(one);
      await finish();
      await got;
    }
    expect(state.renders).toBe(5);
  });

  test('keeps nothing of a failed render', async () => {
    let isBroken = true;
    const cache = new PageCache({
      version: () => 'only',
      render: () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve('whole')),
    });
    await expect(cache.get(page)).rejects.toThrow('broken');
    isBroken = false;
    expect(await cache.get(page)).toBe('whole');
  });

  test('does not keep a page that is not to be kept', async () => {
    let renders = 0;
    const cache = new PageCache({
      version: () => 'only',
      render: () => Promise.resolve(String((renders += 1))),
    });
    const search = { path: '/ru/internal/search/x', isKept: false };
    await cache.get(search);
    expect(await cache.get(search)).toBe('2');
  });
});
