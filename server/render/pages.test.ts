import { setImmediate as nextTurn } from 'node:timers/promises';

import { describe, expect, test, vi } from 'vitest';

import { QueueError } from '../../lib/base/fair-queue.ts';
import { EncodedBody } from '../http/encoded-body.ts';
import { Pages } from './pages.ts';
import { RenderQueue } from './render-queue.ts';

import type { Page, PageResponse } from './pages.ts';
import type { RenderedPage } from './render.ts';

const toRendered = (html: string): RenderedPage => ({
  body: new EncodedBody(html, { effort: 'fast' }),
  ...{ policy: null, isStandalone: false },
});
const toPage = (path: string): Page => ({ path, status: 200, language: 'ru', isCacheable: true });

/** Pages over a render that counts; `finish` lets the renders that wait go on. */
function makePages() {
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
  const queue = new RenderQueue<PageResponse>();
  const pages = new Pages({
    queue,
    version: () => {
      if (state.hasStore) return state.version;
      throw new Error('no store');
    },
    now: () => state.now,
    onStale,
    render: async (path) => {
      state.renders += 1;
      rendered.push(path);
      const begun = state.version;
      await new Promise<void>((resolve) => waiting.push(resolve));
      const isBroken = state.isBroken || state.breaksOnce;
      state.breaksOnce = false;
      if (isBroken) throw new Error('broken');
      return toRendered(`${path} of ${begun}`);
    },
  });
  const finish = async () => {
    // One render may wait for another.
    for (let turn = 0; turn < 3; turn += 1) {
      await nextTurn();
      while (waiting.length > 0) waiting.pop()?.();
    }
  };
  const get = async (wanted: Page = page) => (await pages.get(wanted)).value.body.text;
  const render = async (wanted: Page = page) => {
    const got = get(wanted);
    await finish();
    return got;
  };
  return { pages, queue, waiting, rendered, state, finish, get, render, onStale };
}

const page = { ...toPage('/ru/releases/call'), slug: 'call' };
const [first, second] = ['/ru/releases/call of first', '/ru/releases/call of second'];

describe('Pages', () => {
  test('renders a page once for all who request it at the same time and for those who come later', async () => {
    const { get, state, finish } = makePages();
    const together = Promise.all([get(), get()]);
    await finish();
    expect(await together).toEqual([first, first]);
    await get();
    expect(state.renders).toBe(1);
  });

  test('sends but never caches what began under an older version', async () => {
    const { get, state, finish, render } = makePages();
    const early = get();
    state.version = 'second';
    await finish();
    expect(await early).toBe(first);
    expect(await render()).toBe(second);
  });

  test('does not join a render that began under an older version', async () => {
    const { get, state, finish } = makePages();
    const early = get();
    state.version = 'second';
    const late = get();
    await finish();
    expect([await early, await late]).toEqual([first, second]);
  });

  test('renders changed releases and every other page anew, and not the other releases', async () => {
    const { pages, state, render } = makePages();
    const shown: Page[] = [
      page,
      { ...page, path: '/ru/releases/other', slug: 'other' },
      toPage('/ru'),
    ];
    for (const one of shown) await render(one);
    pages.revalidate(new Set(['call']));
    state.now = 60_000;
    for (const one of shown) await render(one);
    expect(state.renders).toBe(5);
  });

  test('sends the old page for a moment while the new one is rendered, and not longer', async () => {
    const { pages, state, finish, get, render } = makePages();
    await render();
    state.version = 'second';
    state.now = 10_000;
    pages.revalidate(new Set(['call']));
    state.now = 11_500;
    expect(await pages.get(page)).toMatchObject({ source: 'stale' });
    await finish();
    await vi.waitFor(async () => expect(await get()).toBe(second));

    pages.revalidate(new Set(['call']));
    state.now += 1501;
    state.version = 'third';
    expect(await render()).toBe('/ru/releases/call of third');
  });

  test('waits for a page that is made quickly instead of sending the old one', async () => {
    const { pages, state, finish, render } = makePages();
    await render();
    state.version = 'second';
    pages.revalidate(new Set(['call']));
    const got = pages.get({ ...page, mustRevalidate: true });
    await finish();
    expect(await got).toMatchObject({ source: 'loaded' });
  });

  test('sends nothing old once it is told that somebody waits for the new page', async () => {
    const { pages, state, render } = makePages();
    await render();
    state.version = 'second';
    pages.revalidate(new Set(['call']));
    pages.endStaleWhileRevalidate();
    expect(await render()).toBe(second);
    expect((await pages.get(page)).source).toBe('cached');
  });

  test('serves what it had, with its age, when nothing newer can be rendered', async () => {
    const { pages, state, finish, onStale, render } = makePages();
    await render();
    pages.revalidate(new Set(['call']));
    state.now = 60_000;
    state.isBroken = true;
    const got = pages.get(page);
    await finish();
    const served = await got;
    expect(served.value.body.text).toBe(first);
    expect(served.source).toBe('stale');
    expect(served.age).toBe(60);
    expect(onStale).toHaveBeenCalledOnce();
    state.isBroken = false;
    state.now += 1001;
    expect(await render()).toBe(first);
    expect((await pages.get(page)).source).toBe('cached');
  });

  test('tries a page that cannot be rendered once a second, however many request it', async () => {
    const { pages, state, finish, onStale, render } = makePages();
    await render();
    pages.revalidate(new Set(['call']));
    state.now = 60_000;
    state.isBroken = true;
    const together = Promise.all([pages.get(page), pages.get(page)]);
    await finish();
    await together;
    expect((await pages.get(page)).source).toBe('stale');
    expect(state.renders).toBe(2);
    expect(onStale).toHaveBeenCalledOnce();
    state.now += 1001;
    expect(await render()).toBe(first);
    expect(state.renders).toBe(3);
  });

  test('serves what is stale when not even the version can be read', async () => {
    const { pages, state, onStale, render } = makePages();
    await render();
    pages.revalidate(new Set(['call']));
    for (const now of [1000, 60_000]) {
      state.now = now;
      state.hasStore = false;
      expect(await pages.get(page)).toMatchObject({ source: 'stale' });
    }
    expect(onStale).toHaveBeenCalledTimes(2);
  });

  test('caches nothing of a failed render', async () => {
    const { state, finish, get, render } = makePages();
    state.isBroken = true;
    const failed = expect(get()).rejects.toThrow('broken');
    await finish();
    await failed;
    state.isBroken = false;
    expect(await render()).toBe(first);
  });

  test('begins anew when the version changes in the middle and breaks the render', async () => {
    const { get, state, finish } = makePages();
    const got = get();
    state.breaksOnce = true;
    state.version = 'second';
    await finish();
    expect(await got).toBe(second);
    expect(await get()).toBe(second);
    expect(state.renders).toBe(2);
  });

  test('keeps every page of the record, however many filters are invented', async () => {
    const pages = new Pages({
      version: () => 'first',
      render: () => Promise.resolve(toRendered('x'.repeat(1000))),
      maxBytes: 400_000,
    });
    const plain = ['/ru', '/en', '/ru/releases/call'];
    for (const path of plain) await pages.get(toPage(path));
    const invented = Array.from({ length: 5000 }, (_, at) => `/ru/internal/search/${at}`);
    for (const path of invented) await pages.get({ ...toPage(path), isInvented: true });
    for (const path of plain) expect(pages.peek(path)).not.toBeNull();
    expect(invented.filter((path) => pages.peek(path) !== null).length).toBeLessThan(40);
    expect(pages.peek(invented.at(-1) ?? '')).not.toBeNull();
  });

  test('gives what it had when there is no time for a render, which is no failure of the page', async () => {
    const { pages, state, finish, onStale, render, waiting, queue } = makePages();
    await render();
    pages.revalidate(new Set(['call']));
    state.now = 60_000;
    const busy = Array.from({ length: 34 }, (_, at) =>
      pages.get(toPage(`/ru/${at}`), { client: 'a' }),
    );
    expect(await pages.get(page, { client: 'a' })).toMatchObject({ source: 'stale' });
    await expect(pages.get(toPage('/ru/new'), { client: 'a' })).rejects.toThrow(
      new QueueError('share'),
    );
    expect(onStale).not.toHaveBeenCalled();
    expect([waiting.length, queue.length]).toEqual([2, 32]);
    const other = pages.get(page, { client: 'b' });
    while (queue.length > 0) await finish();
    await finish();
    expect(await other).toMatchObject({ source: 'loaded' });
    await Promise.all(busy);
  });

  test('renders what nobody waits for after everything else', async () => {
    const { pages, state, rendered, finish, render, get } = makePages();
    await render();
    pages.revalidate(new Set(['call']));
    state.now = 10;
    const busy = [1, 2].map((at) => pages.get(toPage(`/ru/${at}`)));
    state.version = 'second';
    expect(await pages.get(page)).toMatchObject({ source: 'stale' });
    const reader = pages.get(toPage('/ru/waited'), { client: 'a' });
    await finish();
    await finish();
    await Promise.all([...busy, reader]);
    expect(await get()).toBe(second);
    expect(rendered.slice(-2)).toEqual(['/ru/waited', page.path]);
  });

  test('does not render for readers who have left before their turn', async () => {
    const { pages, state, finish } = makePages();
    const busy = [1, 2].map((at) => pages.get(toPage(`/ru/${at}`)));
    const leaving = new AbortController();
    const left = pages.get(page, { client: 'a', signal: leaving.signal });
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await finish();
    await Promise.all(busy);
    expect(state.renders).toBe(2);
  });

  test('does not cache a page that is not cacheable', async () => {
    const { render, state } = makePages();
    const search = { ...toPage('/ru/internal/search/x'), isCacheable: false };
    await render(search);
    await render(search);
    expect(state.renders).toBe(2);
  });
});
