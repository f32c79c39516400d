import { setImmediate as nextTurn } from 'node:timers/promises';

import { describe, expect, test, vi } from 'vitest';

import { Document } from './document.ts';
import { PageCache } from './page-cache.ts';

import type { PageRequest } from './page-cache.ts';

const makePage = (html: string) => new Document({ html, policy: null, effort: 'fast' });

/** A cache over a render that counts; `finish` lets the renders that wait go on. */
function makeCache() {
  const state = {
    version: 'first',
    renders: 0,
    now: 0,
    isBroken: false,
    breaksOnce: false,
    hasStore: true,
  };
  const waiting: (() => void)[] = [];
  const onStale = vi.fn();
  const cache = new PageCache({
    version: () => {
      if (state.hasStore) return state.version;
      throw new Error('no store');
    },
    now: () => state.now,
    onStale,
    makeDocument: async (path) => {
      state.renders += 1;
      const begun = state.version;
      await new Promise<void>((resolve) => waiting.push(resolve));
      const isBroken = state.isBroken || state.breaksOnce;
      state.breaksOnce = false;
      if (isBroken) throw new Error('broken');
      return makePage(`${path} of ${begun}`);
    },
  });
  const finish = async () => {
    // One render may wait for another.
    for (let turn = 0; turn < 3; turn += 1) {
      await nextTurn();
      while (waiting.length > 0) waiting.pop()?.();
    }
  };
  const get = async (asked: PageRequest = page) => (await cache.get(asked)).document.text;
  const render = async (asked: PageRequest = page) => {
    const got = get(asked);
    await finish();
    return got;
  };
  return { cache, state, finish, get, render, onStale };
}

const page = { path: '/ru/releases/call', slug: 'call', isKept: true };
const [first, second] = ['/ru/releases/call of first', '/ru/releases/call of second'];

describe('PageCache', () => {
  test('renders a page once for all who ask at the same time and for those who come later', async () => {
    const { get, state, finish } = makeCache();
    const together = Promise.all([get(), get()]);
    await finish();
    expect(await together).toEqual([first, first]);
    await get();
    expect(state.renders).toBe(1);
  });

  test('gives out but never keeps what began under an older version', async () => {
    const { get, state, finish, render } = makeCache();
    const early = get();
    state.version = 'second';
    await finish();
    expect(await early).toBe(first);
    expect(await render()).toBe(second);
  });

  test('does not join a render that began under an older version', async () => {
    const { get, state, finish } = makeCache();
    const early = get();
    state.version = 'second';
    const late = get();
    await finish();
    expect([await early, await late]).toEqual([first, second]);
  });

  test('renders changed releases and every other page anew, and keeps the other releases', async () => {
    const { cache, state, render } = makeCache();
    const pages: PageRequest[] = [
      page,
      { ...page, path: '/ru/releases/other', slug: 'other' },
      { path: '/ru', isKept: true },
    ];
    for (const one of pages) await render(one);
    cache.drop(new Set(['call']));
    state.now = 60_000;
    for (const one of pages) await render(one);
    expect(state.renders).toBe(5);
  });

  test('gives out the old page for a moment while the new one is rendered, and not longer', async () => {
    const { cache, state, finish, get, render } = makeCache();
    await render();
    state.version = 'second';
    state.now = 10_000;
    cache.drop(new Set(['call']));
    state.now = 11_500;
    expect(await cache.get(page)).toMatchObject({ source: 'stale' });
    await finish();
    await vi.waitFor(async () => expect(await get()).toBe(second));

    cache.drop(new Set(['call']));
    state.now += 1501;
    state.version = 'third';
    expect(await render()).toBe('/ru/releases/call of third');
  });

  test('waits for a page that is made quickly instead of giving out the old one', async () => {
    const { cache, state, finish, render } = makeCache();
    await render();
    state.version = 'second';
    cache.drop(new Set(['call']));
    const got = cache.get({ ...page, isQuick: true });
    await finish();
    expect(await got).toMatchObject({ source: 'rendered', age: null });
  });

  test('gives out nothing old once it is told that somebody waits for the new page', async () => {
    const { cache, state, render } = makeCache();
    await render();
    state.version = 'second';
    cache.drop(new Set(['call']));
    cache.endGrace();
    expect(await render()).toBe(second);
    expect((await cache.get(page)).source).toBe('kept');
  });

  test('serves what it had, with its age, when nothing newer can be rendered', async () => {
    const { cache, state, finish, onStale, render } = makeCache();
    await render();
    cache.drop(new Set(['call']));
    state.now = 60_000;
    state.isBroken = true;
    const got = cache.get(page);
    await finish();
    const served = await got;
    expect(served.document.text).toBe(first);
    expect(served.source).toBe('stale');
    expect(served.age).not.toBeNull();
    expect(onStale).toHaveBeenCalledOnce();
    state.isBroken = false;
    state.now += 1001;
    expect(await render()).toBe(first);
    expect((await cache.get(page)).source).toBe('kept');
  });

  test('tries a page that cannot be rendered once a second, however many ask for it', async () => {
    const { cache, state, finish, onStale, render } = makeCache();
    await render();
    cache.drop(new Set(['call']));
    state.now = 60_000;
    state.isBroken = true;
    const together = Promise.all([cache.get(page), cache.get(page)]);
    await finish();
    await together;
    expect((await cache.get(page)).source).toBe('stale');
    expect(state.renders).toBe(2);
    expect(onStale).toHaveBeenCalledOnce();
    state.now += 1001;
    expect(await render()).toBe(first);
    expect(state.renders).toBe(3);
  });

  test('serves what is stale when not even the version can be asked', async () => {
    const { cache, state, onStale, render } = makeCache();
    await render();
    cache.drop(new Set(['call']));
    for (const now of [1000, 60_000]) {
      state.now = now;
      state.hasStore = false;
      expect(await cache.get(page)).toMatchObject({ source: 'stale' });
    }
    expect(onStale).toHaveBeenCalledTimes(2);
  });

  test('says the age of what stands in for a record that cannot be asked', async () => {
    const { cache, render } = makeCache();
    await render();
    const served = await cache.get({ ...page, isStandIn: true });
    expect(served.source).toBe('stale');
    expect(served.age).not.toBeNull();
  });

  test('keeps nothing of a failed render', async () => {
    const { state, finish, get, render } = makeCache();
    state.isBroken = true;
    const failed = expect(get()).rejects.toThrow('broken');
    await finish();
    await failed;
    state.isBroken = false;
    expect(await render()).toBe(first);
  });

  test('begins anew when the version changes in the middle and breaks the render', async () => {
    const { get, state, finish } = makeCache();
    const got = get();
    state.breaksOnce = true;
    state.version = 'second';
    await finish();
    expect(await got).toBe(second);
    expect(await get()).toBe(second);
    expect(state.renders).toBe(2);
  });

  test('does not keep a page that is not to be kept', async () => {
    const { render, state } = makeCache();
    const search = { path: '/ru/internal/search/x', isKept: false };
    await render(search);
    await render(search);
    expect(state.renders).toBe(2);
  });
});
