import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { StoreError } from '../../lib/store/store-error.ts';
import { makeRelease } from '../../tests/factories/make-release.ts';
import { serve } from '../../tests/factories/serve.ts';
import { openStoreOf } from '../../tests/factories/open-store.ts';
import { text } from '../http/response.ts';
import { createFormats } from './formats.ts';
import { parseTarget } from '../http/request-target.ts';

import type { ContentStore } from '../../lib/store/content-store.ts';

const state = { version: 'first', reads: 0 };
const onStale = vi.fn();
let store: ContentStore;

function countedStore(): ContentStore {
  return {
    ...store,
    getSite: () => {
      state.reads += 1;
      return store.getSite();
    },
  };
}

const formats = createFormats({
  store: countedStore,
  search: () => Promise.reject(new Error('No format searches.')),
  quote: () => Promise.reject(new TypeError('No test asks for a quotation.')),
  origin: 'https://parallel.example',
  isSiteOriginSet: true,
  version: () => {
    if (state.version !== 'broken') return state.version;
    throw new StoreError('CORRUPT', 'The file is broken.');
  },
  onStale,
});

const server = serve(
  async (request) => {
    const target = parseTarget(request.url);
    if (!target.ok) throw new TypeError('Tests request good addresses.');
    return (await formats.respond(request, target.value)) ?? text(404, 'a page');
  },
  { onError: () => text(503, '') },
);
let base = '';

beforeAll(async () => {
  store = await openStoreOf({ releases: [makeRelease()] });
  base = await listen(server);
});
afterAll(() => {
  server.close();
  store.close();
});

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base + path, { method, headers });

describe('formats over HTTP', () => {
  test('have a strong tag, and are not sent again to who has them', async () => {
    const first = await ask('/ru/feed.xml');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}-gzip"$/u);
    expect(await first.text()).toContain('<rss');
    for (const known of [tag, `"other", W/${tag}`, '*']) {
      const again = await ask('/ru/feed.xml', { 'If-None-Match': known });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('vary')).toBe('Accept, Accept-Encoding');
      expect(await again.text()).toBe('');
    }
    expect((await ask('/ru/feed.xml', { 'If-None-Match': '"other"' })).status).toBe(200);
    // When a feed last changed is not known to the second, so nothing is said about it.
    expect(first.headers.has('last-modified')).toBe(false);
  });

  test('are written once a version', async () => {
    await ask('/en/atom.xml');
    const before = state.reads;
    await ask('/en/atom.xml');
    expect(state.reads).toBe(before);
    state.version = 'second';
    await ask('/en/atom.xml');
    expect(state.reads).toBe(before + 1);
  });

  test('stay cached, however many addresses like theirs are invented', async () => {
    await ask('/ru/feed.xml');
    for (let count = 0; count < 300; count += 1) {
      await ask(`/ru/bodies/invented-${count}/feed.xml`);
      await ask(`/ru/releases/invented-${count}/text`);
      await ask(`/en/feed.xml?invented=${count}`);
    }
    const before = state.reads;
    await ask('/ru/feed.xml');
    expect(state.reads).toBe(before);
  });

  test('are sent stale, with their age, when the record cannot be read', async () => {
    const before = await (await ask('/en/feed.json')).text();
    const { version } = state;
    state.version = 'broken';
    try {
      const answer = await ask('/en/feed.json');
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(before);
      expect(answer.headers.get('age')).toMatch(/^\d+$/u);
      expect(onStale).toHaveBeenCalledOnce();
      expect((await ask('/ru/bodies/mfa/feed.xml')).status).toBe(503);
    } finally {
      state.version = version;
    }
    expect((await ask('/en/feed.json')).headers.has('age')).toBe(false);
  });

  test('are shown to people as XML, and named to programs by their own types', async () => {
    const people = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
    const typeOf = async (path: string, headers = {}) =>
      (await ask(path, headers)).headers.get('content-type');
    expect(await typeOf('/ru/feed.xml')).toBe('application/rss+xml; charset=utf-8');
    expect(await typeOf('/ru/atom.xml')).toBe('application/atom+xml; charset=utf-8');
    expect(await typeOf('/ru/feed.json')).toBe('application/feed+json; charset=utf-8');
    expect(await typeOf('/ru/atom.xml', people)).toBe('application/xml; charset=utf-8');
    expect(await typeOf('/robots.txt', people)).toBe('text/plain; charset=utf-8');
  });

  test('a sitemap leaves in pieces, with a weak tag', async () => {
    const response = await ask('/sitemaps/2.xml');
    expect(response.headers.get('content-length')).toBeNull();
    expect(await response.text()).toMatch(/<\/urlset>$/u);
    const tag = response.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\//u);
    expect((await ask('/sitemaps/2.xml', { 'If-None-Match': tag })).status).toBe(304);
    const head = await ask('/sitemaps/2.xml', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  test('travel compressed, whole or in pieces, each encoding with a tag of its own', async () => {
    for (const path of ['/ru/feed.xml', '/robots.txt', '/sitemaps/2.xml']) {
      const plain = await ask(path, { 'Accept-Encoding': 'identity' });
      const text = await plain.text();
      expect(plain.headers.has('content-encoding')).toBe(false);
      for (const encoding of ['br', 'gzip']) {
        const answer = await ask(path, { 'Accept-Encoding': encoding });
        expect(answer.headers.get('content-encoding'), path).toBe(encoding);
        expect(answer.headers.get('vary'), path).toContain('Accept-Encoding');
        expect(await answer.text(), path).toBe(text);
        const tag = answer.headers.get('etag') ?? '';
        const isStrong = tag.startsWith('"');
        expect(tag === plain.headers.get('etag'), path).toBe(!isStrong);
        const known = { 'Accept-Encoding': encoding, 'If-None-Match': tag };
        expect((await ask(path, known)).status, path).toBe(304);
        const other = await ask(path, { 'Accept-Encoding': 'identity', 'If-None-Match': tag });
        expect(other.status, path).toBe(isStrong ? 200 : 304);
        const head = await ask(path, { 'Accept-Encoding': encoding }, 'HEAD');
        expect(head.headers.get('content-encoding'), path).toBe(encoding);
        expect(head.headers.get('content-length')).toBe(answer.headers.get('content-length'));
      }
    }
  });

  test('HEAD has the length and no text', async () => {
    const head = await ask('/ru/feed.xml', {}, 'HEAD');
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(200);
    expect(await head.text()).toBe('');
  });

  test('everything else is left to the pages', async () => {
    for (const path of ['/ru', '/ru/bodies/none/feed.xml', '/sitemaps/9.xml', '/x.json']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });
});
