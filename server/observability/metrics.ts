import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { HeldBack } from '../../lib/editions/pointer.ts';
import type { Cached } from '../cache/response-cache.ts';

type MetricsOptions = {
  editionId: () => string | null;
  /** Files in whose place what is served stands as it was last published. */
  heldBack?: () => readonly HeldBack[];
};

/** Dashboards know these labels. */
const sourceLabels = { cached: 'kept', loaded: 'rendered', stale: 'stale' } as const;

const seconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Counts for an operator: never an address of a page, never one of a reader. */
export function createMetrics({ editionId, heldBack = () => [] }: MetricsOptions) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    ...{ name: 'parallel_request_seconds', registers, buckets: seconds },
    help: 'Time from a request to the end of its response',
    labelNames: ['status'],
  });
  const pages = new Counter({
    ...{ name: 'parallel_pages_total', registers },
    help: 'Pages from the cache (kept), by a render, or from an older edition',
    labelNames: ['source'],
  });
  const ofStatus = once((status: number) => requests.labels({ status }));
  const ofSource = once((source: string) => pages.labels({ source }));
  const renders = new Histogram({
    ...{ name: 'parallel_render_seconds', registers, buckets: seconds },
    help: 'Time to render and finish a page',
  });
  const renderWaits = new Histogram({
    ...{ name: 'parallel_render_wait_seconds', registers, buckets: seconds },
    help: 'Time from a request for a page that is not cached to the beginning of its render',
  });
  const refusedRenders = new Counter({
    ...{ name: 'parallel_refused_renders_total', registers },
    help: 'Renders that were not begun: the queue was full, the share of a client was, or it was late',
    labelNames: ['reason'],
  });
  const resolutions = new Histogram({
    ...{ name: 'parallel_store_seconds', registers, buckets: seconds },
    help: 'Time to find where an address leads',
  });
  const refusals = new Counter({
    ...{ name: 'parallel_refusals_total', registers },
    help: 'Requests refused: 429 too many of one client, 503 the portal is overloaded',
    labelNames: ['status'],
  });
  const cutConnections = new Counter({
    ...{ name: 'parallel_cut_connections_total', registers },
    help: 'Connections closed at once, because their client had too many',
  });
  const edition = new Gauge({
    ...{ name: 'parallel_edition', registers },
    help: 'The edition that is served, as a label',
    labelNames: ['id'],
    collect() {
      this.reset();
      this.set({ id: editionId() ?? 'none' }, 1);
    },
  });

  new Gauge({
    ...{ name: 'parallel_held_back', registers },
    help: 'Files that cannot be used: what was published last is served in their place',
    labelNames: ['file', 'problem', 'remedy'],
    collect() {
      this.reset();
      for (const labels of heldBack()) this.set(labels, 1);
    },
  });

  return {
    ...{
      registry,
      renders,
      renderWaits,
      refusedRenders,
      resolutions,
      refusals,
      cutConnections,
      edition,
    },
    countRequest: (status: number, time: number) => {
      ofStatus(status).observe(time);
    },
    /** `length`: of the queue of renders. */
    observeRenderQueue: (length: () => number) =>
      new Gauge({
        ...{ name: 'parallel_render_queue', registers },
        help: 'Renders that wait',
        collect() {
          this.set(length());
        },
      }),
    countPage: (source: Cached<unknown>['source']) => {
      ofSource(sourceLabels[source]).inc();
    },
  };
}

/** Each label is looked up once: that costs more than to count, and requests are many. */
function once<Label extends number | string, Child>(create: (label: Label) => Child) {
  const known = new Map<Label, Child>();
  return (label: Label): Child => {
    const child = known.get(label) ?? create(label);
    known.set(label, child);
    return child;
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
