import { inject } from 'light-my-request';
import { expect, describe, test, vi } from 'vitest';

import { QueueError } from '../../lib/base/fair-queue.ts';
import { createMetrics } from '../observability/metrics.ts';
import { Document } from '../render/document.ts';
import { PageSender } from './pages.ts';
import { RenderError } from '../render/render.ts';

import type { PageRequest } from '../cache/response-cache.ts';

const question = {
  kind: 'page',
  status: 200,
  path: '/ru/internal/search/x',
  language: 'ru',
} as const;

type Failing = { isGivenUp?: boolean; error?: Error };

/** Sends the page of a question that cannot be rendered; `isGivenUp`: because it took too long. */
async function sendFailing({
  isGivenUp = false,
  error = new RenderError('Next answered with 500.'),
}: Failing) {
  const log = { error: vi.fn(), warn: vi.fn() };
  let givenUp = 3;
  const get = (page: PageRequest) => {
    if (page.path === question.path) {
      if (isGivenUp) givenUp += 1;
      return Promise.reject(error);
    }
    const document = new Document({ html: page.path, policy: null, effort: 'fast' });
    return Promise.resolve({ document, source: 'rendered' as const, age: null });
  };
  const metrics = createMetrics({ editionId: () => null });
  const sender = new PageSender({
    pages: { get, atHand: () => null },
    metrics,
    log,
    countGivenUp: () => givenUp,
    clientAddress: () => '192.0.2.1',
  });
  const answer = await inject((request, response) => {
    void sender.send(request, response, { ...question, isKept: false });
  }, '/ru/search?q=x');
  return { answer, log };
}

describe('a page that there is no time for', () => {
  test('is to be asked for again, and is no fault', async () => {
    const { answer, log } = await sendFailing({ error: new QueueError('share') });
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.payload).toBe('/ru/internal/problem/503');
    expect(log.error).not.toHaveBeenCalled();
  });
});

describe('a page that cannot be rendered', () => {
  test('is to be asked for again when its question was given up', async () => {
    const { answer, log } = await sendFailing({ isGivenUp: true });
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.payload).toBe('/ru/internal/problem/503');
    expect(log.error).not.toHaveBeenCalled();
    expect(log.warn).toHaveBeenCalledTimes(1);
  });

  test('is a fault otherwise, which is logged', async () => {
    const { answer, log } = await sendFailing({ isGivenUp: false });
    expect(answer.statusCode).toBe(500);
    expect(answer.payload).toBe('/ru/internal/problem/500');
    expect(log.error).toHaveBeenCalledTimes(1);
  });
});
