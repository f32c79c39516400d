import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';

import { createMetrics } from '../observability/metrics.ts';
import { Document } from '../render/document.ts';
import { PageCache } from '../cache/response-cache.ts';
import { PageSender } from './pages.ts';

import type { IncomingHttpHeaders, Server } from 'node:http';
import type { ProblemAnswer } from '../routing/resolution.ts';

const page = { path: '/ru/releases/call', slug: 'call', isKept: true } as const;
const found = { kind: 'page', status: 200, language: 'ru', ...page } as const;
const missing: ProblemAnswer = { kind: 'problem', status: '404', language: 'ru' };

let server: Server | null = null;
afterEach(() => server?.close());

/** A server that answers everything with one page, as the front door would; it tells when by the short way. */
async function serve(answer: typeof found | ProblemAnswer) {
  const state = { edition: 'first', short: 0, isRefusing: false };
  const pages = new PageCache({
    version: () => state.edition,
    makeDocument: async (path, effort) => {
      const html = `<title>${path}</title>${state.edition}`.repeat(20);
      return Promise.resolve(new Document({ html, policy: "script-src 'self'", effort }));
    },
  });
  const metrics = createMetrics({ editionId: () => state.edition });
  const sender = new PageSender({
    pages,
    metrics,
    log: pino({ enabled: false }),
    countGivenUp: () => 0,
    clientAddress: () => '192.0.2.1',
  });
  server = createServer((asked, response) => {
    if (!state.isRefusing && sender.sendAgain(asked, response, answer)) {
      state.short += 1;
      return;
    }
    response.setHeaders(new Map([['X-Content-Type-Options', 'nosniff']]));
    if (state.isRefusing) void sender.sendRefusal(asked, response, { status: 503, retryAfter: 2 });
    else void sender.send(asked, response, answer);
  }).listen(0);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { port, pages, metrics, state };
}

type Question = { method?: string; headers?: Record<string, string>; body?: string };

async function ask(port: number, { method = 'GET', headers = {}, body }: Question = {}) {
  const asked = request({ port, method, headers, path: page.path, agent: false }).end(body);
  const response = await new Promise<{
    status: number;
    headers: IncomingHttpHeaders;
    body: Buffer;
  }>((resolve, reject) => {
    asked.once('error', reject);
    asked.once('response', (answer) => {
      const said = { status: answer.statusCode ?? 0, headers: answer.headers };
      buffer(answer).then((bytes) => {
        resolve({ ...said, body: bytes });
      }, reject);
    });
  });
  delete response.headers.date;
  return response;
}

/** Renders, and sends what is kept once by the long way; from then on the short way can be taken. */
async function warm(port: number, question: Question = {}) {
  await ask(port, question);
  return ask(port, question);
}

describe('PageSender, by the short way', () => {
  test.each(['br', 'gzip', 'identity'])('says what it said before, in %s', async (encoding) => {
    const { port, state } = await serve(found);
    const question = { headers: { 'Accept-Encoding': encoding } };
    const long = await warm(port, question);
    expect(state.short).toBe(0);
    expect(await ask(port, question)).toEqual(long);
    expect(state.short).toBe(1);
    expect(long.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(long.headers).toHaveProperty('content-security-policy');
  });

  test('says that a page has not changed', async () => {
    const { port, state } = await serve(found);
    const { etag = '' } = (await warm(port)).headers;
    const question = { headers: { 'If-None-Match': etag } };
    const long = await ask(port, question);
    expect(state.short).toBe(0);
    expect(await ask(port, question)).toEqual(long);
    expect(long).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(state.short).toBe(1);
    expect(await ask(port, { headers: { 'If-None-Match': '"other"' } })).toMatchObject({
      status: 200,
    });
  });

  test('says what is missing under an address of a language, and chooses one for every other', async () => {
    const { port, state } = await serve(missing);
    const long = await warm(port);
    expect(await ask(port)).toEqual(long);
    expect(long.status).toBe(404);
    expect(state.short).toBe(1);

    const other = await serve({ ...missing, language: null });
    await warm(other.port);
    const answer = await ask(other.port, { headers: { 'Accept-Language': 'en' } });
    expect(answer.headers).toMatchObject({ 'content-language': 'en' });
    expect(other.state.short).toBe(0);
  });

  test.each<[string, Question]>([
    ['a cookie', { headers: { Cookie: 'language=en' } }],
    ['a body', { headers: { 'Content-Length': '2' }, body: 'no' }],
    ['HEAD', { method: 'HEAD' }],
  ])('is not taken with %s', async (_name, question) => {
    const { port, state } = await serve(found);
    await warm(port, question);
    await ask(port);
    await ask(port, question);
    expect(state.short).toBe(0);
    await ask(port);
    expect(state.short).toBe(1);
  });

  test('is not taken to a page that has changed', async () => {
    const { port, pages, state } = await serve(found);
    const before = await warm(port);
    state.edition = 'second';
    pages.drop(new Set(['call']));
    await ask(port);
    const after = await ask(port);
    expect(state.short).toBe(0);
    expect(after.body.toString()).toContain('second');
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(await ask(port)).toEqual(after);
    expect(state.short).toBe(1);
  });

  test('keeps nothing that is true of one answer only', async () => {
    const { port, state } = await serve({ ...missing, status: '503' });
    state.isRefusing = true;
    const refused = await warm(port);
    expect(refused.headers).toMatchObject({ 'retry-after': '2', 'cache-control': 'no-store' });
    state.isRefusing = false;
    const { headers } = await ask(port);
    expect(state.short).toBe(0);
    expect(headers).not.toHaveProperty('retry-after');
  });

  test('is counted like every other page', async () => {
    const { port, metrics } = await serve(found);
    await warm(port);
    await ask(port);
    const text = await metrics.registry.metrics();
    expect(text).toContain('parallel_pages_total{source="kept"} 2');
    expect(text).toContain('parallel_pages_total{source="rendered"} 1');
  });
});
