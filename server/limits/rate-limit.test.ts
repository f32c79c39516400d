import { afterEach, describe, expect, test, vi } from 'vitest';

import { createRateLimit } from './rate-limit.ts';

import type { RateLimit } from './rate-limit.ts';

let limits: RateLimit | null = null;

function make(rate: number, longestDelay?: number): RateLimit {
  limits = createRateLimit({
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
  test('let a client send so many requests, then say when to come again', () => {
    const { refuse } = make(5);
    for (let count = 0; count < 5; count += 1) expect(refuse('one')).toBeNull();
    expect(refuse('one')).toEqual({ status: 429, retryAfter: 2 });
  });

  test('take as many tokens as a request costs, and all of them for what costs more', () => {
    const { refuse } = make(10);
    expect(refuse('one', 7)).toBeNull();
    expect(refuse('one', 4)).toEqual({ status: 429, retryAfter: 1 });
    expect(refuse('one', 3)).toBeNull();
    expect(refuse('one')?.status).toBe(429);
    expect(make(5).refuse('one', 20)).toBeNull();
  });

  test('count every client by itself', () => {
    const { refuse } = make(1);
    expect(refuse('one')).toBeNull();
    expect(refuse('one')?.status).toBe(429);
    expect(refuse('other')).toBeNull();
  });

  test('are off when the rate is 0', () => {
    const { refuse } = make(0);
    for (let count = 0; count < 1000; count += 1) expect(refuse('one')).toBeNull();
  });

  test('put every request off while the event loop is late, and none after it', async () => {
    // Any delay is longer than this: the loop is always late.
    const late = make(0, -100);
    await vi.waitFor(
      () => expect(late.refuse('one')).toEqual({ status: 503, retryAfter: 2 }),
      3000,
    );
    late.stop();
    const calm = make(0, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(calm.refuse('one')).toBeNull();
  });
});
