import { once } from 'node:events';

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { ClientLeftError } from '../http/request.ts';
import { createCspReports } from './csp-reports.ts';

import type { Refusal } from '../limits/rate-limit.ts';
import type { Server } from 'node:http';

const log = { warn: vi.fn() };
let server: Server;
let url = '';
/** Requests, and those whose handling has ended without a fault. */
let refusal: Refusal | null = null;
let begunReports = 0;
let finished = 0;

beforeAll(async () => {
  const reports = createCspReports({
    ...{ log, siteOrigin: 'https://parallel.example' },
    limits: { refuse: () => refusal },
  });
  server = serve(async (request) => {
    begunReports += 1;
    try {
      const response = await reports(request);
      finished += 1;
      return response;
    } catch (error) {
      if (error instanceof ClientLeftError) finished += 1;
      throw error;
    }
  });
  url = await listen(server);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => log.warn.mockClear());

async function post(
  body: unknown,
  type = 'application/csp-report',
  further: Record<string, string> = {},
): Promise<number> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': type, ...further },
    body: text,
  });
  return answer.status;
}

describe('reports of a policy', () => {
  test('of both forms are logged, without the query of an address', async () => {
    const legacy = {
      'csp-report': {
        'document-uri': 'https://a.example/ru/search?q=secret',
        'blocked-uri': 'inline',
        'violated-directive': 'script-src-elem',
      },
    };
    const batch = [{ body: { documentURL: 'https://a.example/ru', blockedURL: 'eval' } }];
    expect(await post(legacy)).toBe(204);
    expect(await post(batch, 'application/reports+json')).toBe(204);
    expect(log.warn).toHaveBeenCalledTimes(2);
    expect(JSON.stringify(log.warn.mock.calls)).not.toContain('secret');
  });

  test('that are none are refused and not logged', async () => {
    expect(await post('{')).toBe(400);
    expect(await post({ a: 1 })).toBe(400);
    expect(await post({}, 'text/plain')).toBe(415);
    expect(log.warn).not.toHaveBeenCalled();
  });

  test('of other sites are refused and not logged', async () => {
    const report = [{ body: { blockedURL: 'eval' } }];
    for (const headers of [{ Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }])
      expect(await post(report, 'application/reports+json', headers)).toBe(403);
    expect(log.warn).not.toHaveBeenCalled();
  });

  test('that are too long or too many are refused unread, with a problem document', async () => {
    const headers = { 'Content-Type': 'application/csp-report' };
    const long = await fetch(url, { method: 'POST', headers, body: 'x'.repeat(20_000) });
    expect(long.status).toBe(413);
    expect(long.headers.get('content-type')).toBe('application/problem+json');
    expect(await long.json()).toMatchObject({ type: 'about:blank', status: 413 });
    refusal = { status: 429, retryAfter: 4 };
    const many = await fetch(url, { method: 'POST', headers, body: '{}' });
    refusal = null;
    expect([many.status, many.headers.get('retry-after')]).toEqual([429, '4']);
    expect(many.headers.get('connection')).toBe('close');
    expect(log.warn).not.toHaveBeenCalled();
  });

  test('that break off are forgotten', async () => {
    const left = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{'));
      },
    });
    const headers = { 'Content-Type': 'application/csp-report' };
    const sent = { method: 'POST', headers, body, duplex: 'half', signal: left.signal } as const;
    const begun = once(server, 'request');
    const answer = fetch(url, sent);
    await begun;
    left.abort();
    await expect(answer).rejects.toThrow('aborted');
    await vi.waitFor(() => expect(finished).toBe(begunReports));
    expect(log.warn).not.toHaveBeenCalled();
  });

  test('are logged thirty times a minute at most', async () => {
    const body = [{ body: { blockedURL: 'eval' } }];
    for (let count = 0; count < 40; count += 1) await post(body, 'application/reports+json');
    expect(log.warn.mock.calls.length).toBeLessThanOrEqual(30);
    expect(log.warn.mock.calls.length).toBeGreaterThan(20);
  });
});
