import { once } from 'node:events';
import { createServer } from 'node:http';

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { createCspReports } from './csp-reports.ts';

import type { Server } from 'node:http';

const log = { warn: vi.fn() };
let server: Server;
let url = '';
/** Requests, and those whose handling has ended without a fault. */
let begunReports = 0;
let finished = 0;

beforeAll(async () => {
  const reports = createCspReports(log, 'https://parallel.example');
  server = createServer((request, response) => {
    begunReports += 1;
    void reports(request, response).then(() => {
      finished += 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
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
