import { expect, describe, test, vi } from 'vitest';

import { QueueError } from '../../lib/base/fair-queue.ts';
import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { createMetrics } from '../observability/metrics.ts';
import { EncodedBody } from '../http/encoded-body.ts';
import { PageHandler } from './pages.ts';
import { RenderError } from '../render/render.ts';

import type { Page, PageResponse } from '../render/pages.ts';

const search = {
  kind: 'page',
  status: 200,
  path: '/ru/internal/search/x',
  language: 'ru',
} as const;

type Failing = { isGivenUp?: boolean; error?: Error };

/** Responds with the page of a search that cannot be rendered; `isGivenUp`: because it took too long. */
async function sendFailing({
  isGivenUp = false,
  error = new RenderError('Next answered with 500.'),
}: Failing) {
  const log = { error: vi.fn(), warn: vi.fn() };
  let givenUp = 3;
  const get = (page: Page) => {
    if (page.path === search.path) {
      if (isGivenUp) givenUp += 1;
      return Promise.reject(error);
    }
    const body = new EncodedBody(page.path, { effort: 'fast' });
    const value: PageResponse = { status: page.status, headers: {}, body, isStandalone: false };
    return Promise.resolve({ value, source: 'loaded' as const, age: 0 });
  };
  const metrics = createMetrics({ editionId: () => null });
  const handler = new PageHandler({
    pages: { get, peek: () => null },
    metrics,
    log,
    countGivenUp: () => givenUp,
  });
  const server = serve((request) => handler.respond(request, { ...search, isCacheable: false }));
  try {
    const answer = await fetch(`${await listen(server)}/ru/search?q=x`);
    return { answer, text: await answer.text(), log };
  } finally {
    server.close();
  }
}

describe('a page that there is no time for', () => {
  test('is to be asked for again, and is no fault', async () => {
    const { answer, text, log } = await sendFailing({ error: new QueueError('share') });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(text).toBe('/ru/internal/problem/503');
    expect(log.error).not.toHaveBeenCalled();
  });
});

describe('a page that cannot be rendered', () => {
  test('is to be asked for again when its search was given up', async () => {
    const { answer, text, log } = await sendFailing({ isGivenUp: true });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(text).toBe('/ru/internal/problem/503');
    expect(log.error).not.toHaveBeenCalled();
    expect(log.warn).toHaveBeenCalledTimes(1);
  });

  test('is a fault otherwise, which is logged', async () => {
    const { answer, text, log } = await sendFailing({ isGivenUp: false });
    expect(answer.status).toBe(500);
    expect(text).toBe('/ru/internal/problem/500');
    expect(log.error).toHaveBeenCalledTimes(1);
  });
});
