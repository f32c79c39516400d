import { setImmediate as nextTurn } from 'node:timers/promises';

import { describe, expect, test, vi } from 'vitest';

import { QueueError } from '../../lib/base/fair-queue.ts';
import { Document } from '../render/document.ts';
import { PageCache } from './response-cache.ts';
import { RenderQueue } from '../render/render-queue.ts';

import type { PageRequest } from './response-cache.ts';

const makePage = (html: string) => new Document({ html, policy: null, effort: 'fast' });

/** A cache over a render that counts; `finish` lets the renders that wait go on. */
function makeCache() {
  const rendered: string[] = [];
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
  const queue = new RenderQueue();
  const cache = new PageCache({
    queue,
    version: () => {
      if (state.hasStore) return state.version;
      throw new Error('no store');
    },
    now: () => state.now,
    onStale,
    makeDocument: async (path) => {
      state.renders += 1;
      rendered.push(path);
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
  return { cache, queue, waiting, rendered, state, finish, get, render, onStale };
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

  test('keeps every page of the record, however many questions are invented', async () => {
    const document = makePage('x'.repeat(1000));
    const cache = new PageCache({
      version: () => 'first',
      makeDocument: () => Promise.resolve(document),
      maxBytes: 400_000,
    });
    const plain = ['/ru', '/en', '/ru/releases/call'];
    for (const path of plain) await cache.get({ path, isKept: true });
    const questions = Array.from({ length: 5000 }, (_, at) => `/ru/internal/search/${at}`);
    for (const path of questions) await cache.get({ path, isKept: true, isQuestion: true });
    for (const path of plain) expect(cache.atHand(path)).toBe(document);
    expect(questions.filter((path) => cache.atHand(path) !== null).length).toBeLessThan(40);
    expect(cache.atHand(questions.at(-1) ?? '')).not.toBeNull();
  });

  test('gives what it had when there is no time for a render, which is no failure of the page', async () => {
    const { cache, state, finish, onStale, render, waiting, queue } = makeCache();
    await render();
    cache.drop(new Set(['call']));
    state.now = 60_000;
    const busy = Array.from({ length: 34 }, (_, at) =>
      cache.get({ path: `/ru/${at}`, isKept: true }, { client: 'a' }),
    );
    expect(await cache.get(page, { client: 'a' })).toMatchObject({ source: 'stale' });
    await expect(cache.get({ path: '/ru/new', isKept: true }, { client: 'a' })).rejects.toThrow(
      new QueueError('share'),
    );
    expect(onStale).not.toHaveBeenCalled();
    expect([waiting.length, queue.length]).toEqual([2, 32]);
    const other = cache.get(page, { client: 'b' });
    while (queue.length > 0) await finish();
    await finish();
    expect(await other).toMatchObject({ source: 'rendered' });
    await Promise.all(busy);
  });

  test('renders what nobody waits for after everything else', async () => {
    const { cache, state, rendered, finish, render, get } = makeCache();
    await render();
    cache.drop(new Set(['call']));
    state.now = 10;
    const busy = [1, 2].map((at) => cache.get({ path: `/ru/${at}`, isKept: true }));
    state.version = 'second';
    expect(await cache.get(page)).toMatchObject({ source: 'stale' });
    const reader = cache.get({ path: '/ru/waited', isKept: true }, { client: 'a' });
    await finish();
    await finish();
    await Promise.all([...busy, reader]);
    expect(await get()).toBe(second);
    expect(rendered.slice(-2)).toEqual(['/ru/waited', page.path]);
  });

  test('does not render for readers who have left before their turn', async () => {
    const { cache, state, finish } = makeCache();
    const busy = [1, 2].map((at) => cache.get({ path: `/ru/${at}`, isKept: true }));
    const leaving = new AbortController();
    const left = cache.get(page, { client: 'a', signal: leaving.signal });
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await finish();
    await Promise.all(busy);
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
