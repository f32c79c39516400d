import { createServer, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { createTestRender } from '../../tests/factories/test-pages.ts';
import { toListener } from '../http/listener.ts';
import { text } from '../http/response.ts';
import { createSend } from '../http/send.ts';
import { createMetrics } from '../observability/metrics.ts';
import { Pages } from '../render/pages.ts';
import { PageHandler } from './pages.ts';

import type { IncomingMessage, Server } from 'node:http';
import type { PageResolution, ProblemResolution } from '../routing/resolution.ts';

const page = { path: '/ru/releases/call', slug: 'call', isCacheable: true } as const;
const found = { kind: 'page', status: 200, language: 'ru', ...page } as const;
const missing: ProblemResolution = { kind: 'problem', status: '404', language: 'ru' };

let server: Server | null = null;
afterEach(() => server?.close());

/** A server that responds to everything with one page, as the app would; it counts what was at hand. */
async function serve(resolution: PageResolution | ProblemResolution) {
  const state = { edition: 'first', atHand: 0, isRefusing: false };
  const pages = new Pages({
    version: () => state.edition,
    render: createTestRender((path) => `<title>${path}</title>${state.edition}`.repeat(20)),
  });
  const metrics = createMetrics({ editionId: () => state.edition });
  const log = pino({ enabled: false });
  const handler = new PageHandler({ pages, metrics, log, countGivenUp: () => 0 });
  const send = createSend({ headers: new Map([['X-Content-Type-Options', 'nosniff']]), log });
  const respond = toListener(
    (incoming) =>
      state.isRefusing
        ? handler.errors.refuse(incoming, { status: 503, retryAfter: 2 })
        : handler.respond(incoming, resolution),
    { send, log, clientAddress: () => '192.0.2.1', onError: () => text(500, '') },
  );
  server = createServer((incoming, outgoing) => {
    const cached = state.isRefusing ? null : handler.peek(incoming, resolution);
    if (!cached) {
      respond(incoming, outgoing);
      return;
    }
    state.atHand += 1;
    void send(incoming, outgoing, cached);
  });
  const port = Number(new URL(await listen(server)).port);
  return { port, pages, metrics, state };
}

type Sent = { method?: string; headers?: Record<string, string>; body?: string };

async function fetchPage(port: number, { method = 'GET', headers = {}, body }: Sent = {}) {
  const sent = request({ port, method, headers, path: page.path, agent: false }).end(body);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('error', reject).once('response', resolve);
  });
  const { date: _, ...said } = response.headers;
  return { status: response.statusCode ?? 0, headers: said, body: await buffer(response) };
}

describe('a page', () => {
  test.each(['br', 'gzip', 'identity'])('is the same from the cache, in %s', async (encoding) => {
    const { port, state } = await serve(found);
    const sent = { headers: { 'Accept-Encoding': encoding } };
    const rendered = await fetchPage(port, sent);
    expect(state.atHand).toBe(0);
    expect(await fetchPage(port, sent)).toEqual(rendered);
    expect(await fetchPage(port, sent)).toEqual(rendered);
    expect(state.atHand).toBe(2);
    expect(rendered.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(rendered.headers).toHaveProperty('content-security-policy');
  });

  test('is not sent to who has it', async () => {
    const { port, state } = await serve(found);
    const { etag = '' } = (await fetchPage(port)).headers;
    const sent = { headers: { 'If-None-Match': etag } };
    const unchanged = await fetchPage(port, sent);
    expect(await fetchPage(port, sent)).toEqual(unchanged);
    expect(unchanged).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(unchanged.headers).not.toHaveProperty('content-type');
    expect(state.atHand).toBe(2);
    const other = { headers: { 'If-None-Match': '"other"' } };
    expect(await fetchPage(port, other)).toMatchObject({ status: 200 });
  });

  test('of an error is at hand under an address of a language, and negotiated under every other', async () => {
    const { port, state } = await serve(missing);
    const first = await fetchPage(port);
    expect(await fetchPage(port)).toEqual(first);
    expect(first.status).toBe(404);
    expect(state.atHand).toBe(1);
    // An error is an error, whatever its client has.
    const again = await fetchPage(port, { headers: { 'If-None-Match': first.headers.etag ?? '' } });
    expect(again.status).toBe(404);

    const other = await serve({ ...missing, language: null });
    await fetchPage(other.port);
    const answer = await fetchPage(other.port, { headers: { 'Accept-Language': 'en' } });
    expect(answer.headers).toMatchObject({ 'content-language': 'en' });
    expect(answer.headers.vary).toBe('Accept-Language, Cookie, Accept-Encoding');
    expect(other.state.atHand).toBe(0);
  });

  test.each<[string, Sent]>([
    ['a cookie', { headers: { Cookie: 'language=en' } }],
    ['a body', { headers: { 'Content-Length': '2' }, body: 'no' }],
    ['HEAD', { method: 'HEAD' }],
  ])('is not at hand with %s', async (_name, sent) => {
    const { port, state } = await serve(found);
    await fetchPage(port);
    await fetchPage(port, sent);
    expect(state.atHand).toBe(0);
    await fetchPage(port);
    expect(state.atHand).toBe(1);
  });

  test('is not at hand when it has changed', async () => {
    const { port, pages, state } = await serve(found);
    const before = await fetchPage(port);
    state.edition = 'second';
    pages.revalidate(new Set(['call']));
    await fetchPage(port);
    const after = await fetchPage(port);
    expect(after.body.toString()).toContain('second');
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(await fetchPage(port)).toEqual(after);
  });

  test('that is found in an older resolution is stale, and says its age', async () => {
    const { port, state, metrics } = await serve({ ...found, isStale: true });
    await fetchPage(port, { headers: { Cookie: 'a=b' } });
    const stale = await fetchPage(port, { headers: { Cookie: 'a=b' } });
    expect(stale.headers.age).toBe('0');
    expect(state.atHand).toBe(0);
    expect(await metrics.registry.metrics()).toContain('parallel_pages_total{source="stale"} 1');
  });

  test('keeps nothing of a response for one request only', async () => {
    const { port, state } = await serve({ ...missing, status: '503' });
    state.isRefusing = true;
    await fetchPage(port);
    const refused = await fetchPage(port);
    expect(refused.headers).toMatchObject({ 'retry-after': '2', 'cache-control': 'no-store' });
    state.isRefusing = false;
    const { headers } = await fetchPage(port);
    expect(state.atHand).toBe(1);
    expect(headers).not.toHaveProperty('retry-after');
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('is counted, wherever it comes from', async () => {
    const { port, metrics } = await serve(found);
    await fetchPage(port);
    await fetchPage(port, { headers: { Cookie: 'a=b' } });
    await fetchPage(port);
    const counted = await metrics.registry.metrics();
    expect(counted).toContain('parallel_pages_total{source="kept"} 2');
    expect(counted).toContain('parallel_pages_total{source="rendered"} 1');
  });
});
