import { FailingPages } from '../observability/failing-pages.ts';
import { withLitePages } from './lite.ts';
import { Pages } from './pages.ts';
import { RenderQueue } from './render-queue.ts';
import { createDevelopmentRenderer, createRenderer } from './render.ts';

import type { DocumentStore } from '../../lib/formats/document-store.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { PageResponse } from './pages.ts';
import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';

type PagesSettings = {
  next: RequestListener;
  store: () => DocumentStore & { version: () => string };
  origin: string;
  isSecure: boolean;
  isDevelopment: boolean;
  metrics: Metrics;
  /** Searches that took too long, since the start. */
  countGivenUp: () => number;
  log: Logger;
};

/** The pages of the portal, and which of them fail. */
export function createPages(settings: PagesSettings): { pages: Pages; failing: FailingPages } {
  const { next, store, isDevelopment, metrics, countGivenUp, log } = settings;
  const version = () => store().version();
  const failing = new FailingPages({ log, countGivenUp, version });
  const renderer = isDevelopment ? createDevelopmentRenderer(next) : createRenderer(next, settings);
  const render = withLitePages(renderer, settings);
  const queue = new RenderQueue<PageResponse>({
    onStart: (waitedSeconds) => {
      metrics.renderWaits.observe(waitedSeconds);
    },
    onRefuse: (reason) => {
      metrics.refusedRenders.inc({ reason });
    },
  });
  metrics.observeRenderQueue(() => queue.length);
  const pages = new Pages({
    ...{ version, queue, isCaching: !isDevelopment },
    onStale: (err, path, age) => {
      log.error({ err, path, age }, 'an older page stands in');
    },
    render: async (path, effort) => {
      const stop = metrics.renders.startTimer();
      return failing.observe(path, render(path, effort)).finally(stop);
    },
  });
  return { pages, failing };
}
