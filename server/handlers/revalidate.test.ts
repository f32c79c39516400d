import { STATUS_CODES } from 'node:http';

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { StoreError } from '../../lib/store/store-error.ts';
import { fail, ok } from '../../lib/base/result.ts';
import { routes } from '../../lib/routes/table.ts';
import { sign, signatureHeader } from '../../lib/api/signature.ts';
import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { createRevalidate } from './revalidate.ts';

import type { Refusal } from '../limits/rate-limit.ts';

const secret = 'a secret of thirty-two letters!!';
const now = 1_800_000_000;
const report = {
  hasChanged: true,
  previousId: 'a',
  editionId: 'b',
  version: 'b',
  changedSlugs: [],
};

const state: { secret: string | null; refusal: Refusal | null } = { secret, refusal: null };
const poll = vi.fn();
const pages = { endStaleWhileRevalidate: vi.fn() };
const log = { info: vi.fn(), warn: vi.fn() };
const server = serve((request) => {
  const limits = { refuse: () => state.refusal };
  const options = { poll, pages, limits, log, now: () => now * 1000 };
  return createRevalidate({ ...options, secret: state.secret })(request);
});
let url = '';

beforeAll(async () => {
  url = (await listen(server)) + routes.revalidate.template;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  Object.assign(state, { secret, refusal: null });
  poll.mockReset().mockResolvedValue(ok(report));
  pages.endStaleWhileRevalidate.mockReset();
});

const good = (body = '{}') => ({ [signatureHeader]: sign({ secret, body, now }) });

async function post(headers: Record<string, string>, body = '{}') {
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('the webhook', () => {
  test('polls the content, ends stale-while-revalidate, and says what is served', async () => {
    const answer = await post(good());
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ edition: 'b', hasChanged: true });
    expect(poll).toHaveBeenCalledOnce();
    expect(pages.endStaleWhileRevalidate).toHaveBeenCalledOnce();
  });

  test.each([
    ['no signature', {}, 401],
    ['another body', good('{"a":1}'), 403],
    ['another secret', { [signatureHeader]: sign({ secret: `${secret}!`, body: '{}', now }) }, 403],
    ['an old time', { [signatureHeader]: sign({ secret, body: '{}', now: now - 301 }) }, 403],
  ])('refuses %s and does nothing', async (_, headers, status) => {
    const answer = await post(headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem: unknown = JSON.parse(answer.text);
    expect(problem).toMatchObject({ type: 'about:blank', title: STATUS_CODES[status], status });
    expect(problem).toHaveProperty('detail');
    expect(poll).not.toHaveBeenCalled();
  });

  test('says when the newest edition cannot be served, and no path', async () => {
    poll.mockResolvedValue(fail(new StoreError('CORRUPT', '/srv/var/current.json is not JSON')));
    const answer = await post(good());
    expect(answer.status).toBe(503);
    expect(answer.text).not.toContain('/srv');
  });

  test('reads no long body', async () => {
    const body = 'x'.repeat(1025);
    expect((await post(good(body), body)).status).toBe(413);
    expect(poll).not.toHaveBeenCalled();
  });

  test('is limited like every request', async () => {
    state.refusal = { status: 429, retryAfter: 3 };
    const answer = await post(good());
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3']);
  });

  test('is not there without a secret, and takes POST only', async () => {
    expect((await fetch(url)).status).toBe(405);
    state.secret = null;
    expect((await post(good())).status).toBe(404);
  });
});
