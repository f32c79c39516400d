import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { Health } from './health.ts';
import { createMetrics } from './metrics.ts';
import { createOperatorServer } from './operator-server.ts';

import type { HealthState } from './health.ts';

const good: HealthState = { editionId: 'first', problems: [] };
const state = { ...good };
const log = { error: vi.fn() };
const metrics = createMetrics({ editionId: () => 'first' });
const server = createOperatorServer({ metrics, health: new Health(() => state), log });
let base = '';

beforeAll(async () => {
  base = await listen(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  Object.assign(state, good);
});

describe('the server of the operator', () => {
  test('tells what is served and what is wrong', async () => {
    const answer = await fetch(`${base}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ready', edition: 'first', problems: [] });
    state.problems = ['edition: /srv/var/current.json is not JSON'];
    expect(await (await fetch(`${base}/readyz`)).json()).toEqual({
      ...{ status: 'degraded', edition: 'first' },
      problems: ['edition: /srv/var/current.json is not JSON'],
    });
    state.editionId = null;
    expect((await fetch(`${base}/readyz`)).status).toBe(503);
  });

  test('tells what was counted, under a policy that lets nothing run', async () => {
    const { status, headers } = await fetch(`${base}/metrics`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/plain; version=');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('has no other address and takes nothing', async () => {
    for (const path of ['/', '/metrics/', '/metrics?x=1', '/healthz', '/ru'])
      expect((await fetch(base + path)).status, path).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const answer = await fetch(`${base}/metrics`, { method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
    }
    const head = await fetch(`${base}/metrics`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('reads no long head and no body', async () => {
    const long = { 'X-A': 'a'.repeat(5000) };
    expect((await fetch(`${base}/metrics`, { headers: long })).status).toBe(431);
    const socket = connect(Number(new URL(base).port), 'localhost');
    socket.write('POST /metrics HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n');
    const told = await text(socket);
    expect(told).toMatch(/^HTTP\/1\.1 405/u);
    expect(told).toContain('Connection: close');
  });
});
