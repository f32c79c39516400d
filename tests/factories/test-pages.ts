import { pino } from 'pino';

import { PageHandler } from '../../server/handlers/pages.ts';
import { EncodedBody } from '../../server/http/encoded-body.ts';
import { createMetrics } from '../../server/observability/metrics.ts';
import { Pages } from '../../server/render/pages.ts';

import type { RenderPage } from '../../server/render/render.ts';

/** Renders a page to the given HTML, with a policy that says nothing. */
export function createTestRender(toHtml: (path: string) => string): RenderPage {
  return (path, effort) => {
    const body = new EncodedBody(toHtml(path), { effort });
    return Promise.resolve({ body, policy: 'x', isStandalone: false });
  };
}

/** Pages of which nothing is rendered by Next. */
export function createTestPages(toHtml: (path: string) => string): PageHandler {
  return new PageHandler({
    pages: new Pages({ version: () => 'first', render: createTestRender(toHtml) }),
    metrics: createMetrics({ editionId: () => 'first' }),
    log: pino({ level: 'silent' }),
    countGivenUp: () => 0,
  });
}
