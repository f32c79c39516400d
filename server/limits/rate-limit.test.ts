import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import { afterEach, describe, expect, test, vi } from 'vitest';

import { createLimits } from './rate-limit.ts';

import type { Limits } from './rate-limit.ts';

const request = new IncomingMessage(new Socket());
let limits: Limits | null = null;

function make(rate: number, clientAddress = () => 'one', longestDelay?: number): Limits {
  limits = createLimits({
    clientAddress,
    rate,
    ...(longestDelay !== undefined && { longestDelay }),
  });
  return limits;
}

afterEach(() => {
  limits?.stop();
  vi.useRealTimers();
});

describe('limits', () => {
  test('let a client ask so often, then say when to ask again', () => {
    const { refuse } = make(5);
    for (let count = 0; count < 5; count += 1) expect(refuse(request)).toBeNull();
    expect(refuse(request)).toEqual({ status: 429, retryAfter: 2 });
  });

  test('take as many tokens as a question costs, and all of them for what costs more', () => {
    const { refuse } = make(10);
    expect(refuse(request, 7)).toBeNull();
    expect(refuse(request, 4)).toEqual({ status: 429, retryAfter: 1 });
    expect(refuse(request, 3)).toBeNull();
    expect(refuse(request)?.status).toBe(429);
    expect(make(5).refuse(request, 20)).toBeNull();
  });

  test('count every client by itself', () => {
    let client = 'one';
    const { refuse } = make(1, () => client);
    expect(refuse(request)).toBeNull();
    expect(refuse(request)?.status).toBe(429);
    client = 'other';
    expect(refuse(request)).toBeNull();
  });

  test('are off when the rate is 0', () => {
    const { refuse } = make(0);
    for (let count = 0; count < 1000; count += 1) expect(refuse(request)).toBeNull();
  });

  test('put every question off while the event loop is late, and answer again after it', async () => {
    // Any delay is longer than this: the loop is always late.
    const late = make(0, () => 'one', -100);
    await vi.waitFor(
      () => expect(late.refuse(request)).toEqual({ status: 503, retryAfter: 2 }),
      3000,
    );
    late.stop();
    const calm = make(0, () => 'one', 60_000);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(calm.refuse(request)).toBeNull();
  });
});
