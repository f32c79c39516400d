import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { EncodedBody } from './encoded-body.ts';
import { closing, redirect, text, withHeaders } from './response.ts';

import type { HttpResponse } from './response.ts';

const letters = 'Параллель '.repeat(200);
const page: HttpResponse = {
  status: 200,
  headers: { 'Cache-Control': 'no-cache', 'Content-Type': 'text/plain', Vary: 'Cookie' },
  body: new EncodedBody(letters, { effort: 'fast' }),
};
const close = vi.fn();
const stream: HttpResponse = {
  ...page,
  body: {
    etag: '"stream"',
    close,
    async *chunks() {
      yield* await Promise.resolve([letters, letters]);
    },
  },
};
let response = page;
const server = serve(() => response, {
  headers: new Map([
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'no-referrer'],
  ]),
});
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  response = page;
  close.mockReset();
});

const request = (headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base, { method, redirect: 'manual', headers: { 'Accept-Encoding': 'gzip', ...headers } });

describe('send', () => {
  test('adds what every response has, unless a response has its own or goes without', async () => {
    expect((await request()).headers.get('x-frame-options')).toBe('DENY');
    response = withHeaders(page, { 'X-Frame-Options': null, 'Referrer-Policy': 'origin' });
    const { headers } = await request();
    expect(headers.has('x-frame-options')).toBe(false);
    expect(headers.get('referrer-policy')).toBe('origin');
  });

  test.each([
    ['a body', () => page],
    ['a stream', () => stream],
  ])('knows encodings, conditions and HEAD of %s', async (_, make) => {
    response = make();
    const whole = await request();
    expect(whole.headers.get('content-encoding')).toBe('gzip');
    expect(whole.headers.get('vary')).toBe('Cookie, Accept-Encoding');
    expect(await whole.text()).toContain(letters);
    const etag = whole.headers.get('etag') ?? '';
    expect(etag).toMatch(/-gzip"$/u);

    const unchanged = await request({ 'If-None-Match': `"x", W/${etag}` });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get('etag')).toBe(etag);
    for (const name of ['content-type', 'content-encoding', 'content-length'])
      expect(unchanged.headers.has(name), name).toBe(false);
    const other = { 'If-None-Match': etag, 'Accept-Encoding': 'identity' };
    expect((await request(other)).status).toBe(200);

    const head = await request({}, 'HEAD');
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
    expect(await head.text()).toBe('');
  });

  test('closes a stream however its response ends', async () => {
    response = stream;
    await (await request()).text();
    await request({ 'If-None-Match': '*' });
    await request({}, 'HEAD');
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(3));
  });

  test('gives no tag to what nobody may store, and 304 for nothing but 200', async () => {
    response = text(200, 'ok\n');
    expect((await request()).headers.has('etag')).toBe(false);
    response = { ...page, status: 404 };
    const missing = await request({ 'If-None-Match': '*' });
    expect([missing.status, missing.headers.has('etag')]).toEqual([404, true]);
  });

  test('sends the same list of headers for a response that is sent again', async () => {
    const [first, second] = [await request(), await request()];
    const list = ({ headers }: Response) => [...headers].filter(([name]) => name !== 'date');
    expect(list(second)).toEqual(list(first));
    expect(await second.text()).toBe(letters);
  });

  test('leads nowhere else than this site', async () => {
    response = redirect(303, '/ru/about');
    expect((await request()).headers.get('location')).toBe('/ru/about');
    response = redirect(303, '//evil.example');
    expect((await request()).status).toBe(404);
  });

  test('ends the connection of a body that is not read', async () => {
    response = closing(text(413, 'no\n'));
    expect((await request()).headers.get('connection')).toBe('close');
  });
});
