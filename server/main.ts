import { parseArgs } from 'node:util';

import createNext from 'next';

import { openSearchPool } from '../lib/store/sqlite/pool/search-pool.ts';
import { env } from '../lib/config/env.ts';
import {
  servedContent,
  servedHeldBack,
  servedVersion,
  useSearchPool,
} from '../lib/services/current-content.ts';
import { checkQuotation } from '../lib/services/check-quotation.ts';
import { searchRecord } from '../lib/services/search-record.ts';
import { Addresses } from './routing/resolver.ts';
import { createApi } from './handlers/api.ts';
import { createAssets, createDevelopmentAssets } from './handlers/static-files.ts';
import { useBuiltConfig } from './render/built-config.ts';
import { openCardPool } from './render/og-images/og-image-pool.ts';
import { createCards } from './handlers/og-images.ts';
import { currentAsker } from './limits/requester.ts';
import { createClientAddress, createTrust } from './limits/client-address.ts';
import { limitConnections } from './limits/connection-limit.ts';
import { watchContent } from './lifecycle/content-poller.ts';
import { createCspReports, limitReports } from './handlers/csp-reports.ts';
import { createDocuments } from './handlers/formats.ts';
import { createEditionLook, watchEdition } from './lifecycle/edition-poller.ts';
import { FailingPages } from './observability/failing-pages.ts';
import { readAddedFiles } from './files/added-files.ts';
import { createFrontDoor } from './app.ts';
import { Health } from './observability/health.ts';
import { createHttpServer } from './http/http-server.ts';
import { createLimits } from './limits/rate-limit.ts';
import { log, logRequest } from './observability/log.ts';
import { exitOnFault } from './lifecycle/fatal.ts';
import { listen } from './lifecycle/listen.ts';
import { createMetrics } from './observability/metrics.ts';
import { createOperatorServer } from './observability/operator-server.ts';
import { withLitePages } from './render/lite.ts';
import { PageCache } from './cache/response-cache.ts';
import { PageSender } from './handlers/pages.ts';
import { RenderQueue } from './render/render-queue.ts';
import { createDevelopmentPages, createPages } from './render/render.ts';
import { createRevalidate } from './handlers/revalidate.ts';
import { toHeaders } from './http/secure-headers.ts';
import { stopGracefully } from './lifecycle/stop.ts';
import { createQuoteForm } from './handlers/quote-form.ts';
import { createViewForm } from './handlers/preferences-form.ts';

import type { RequestListener } from 'node:http';

const { values: flags } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

exitOnFault(log);

// Node cuts small buffers from blocks of this size, and a block stays for as long as one of them is kept. Next
// keeps many: of the 64 KB that are usual, some 100 MB stayed for 8 MB of answers (docs/performance.md).
Buffer.poolSize = 8 * 1024;

// Before the first question: from then on searches do not keep pages waiting.
const searchPool = openSearchPool({
  worker: new URL('search-worker.ts', import.meta.url),
  asker: currentAsker,
});
useSearchPool(searchPool);

// Before anything listens: what is served is the edition that the pointer names now.
log.info({ edition: servedContent().editionId }, 'edition opened');

if (!flags.dev) await useBuiltConfig();
const app = createNext({
  dev: flags.dev,
  dir: process.cwd(),
  port: env.port,
  hostname: 'localhost',
});
await app.prepare();
const next = app.getRequestHandler();

const listener: RequestListener = (request, response) => void next(request, response);
const makeDocument = withLitePages(
  flags.dev ? createDevelopmentPages(listener) : createPages(listener, env),
  { store: servedContent, origin: env.siteOrigin, isSecure: env.isSecure },
);
const editionId = () => servedContent().editionId;
const metrics = createMetrics({
  ...{ editionId, heldBack: servedHeldBack },
  rendersWaiting: () => renderQueue.length,
});
const renderQueue = new RenderQueue({
  onStart: (waitedSeconds) => {
    metrics.renderWaits.observe(waitedSeconds);
  },
  onRefuse: (reason) => {
    metrics.refusedRenders.inc({ reason });
  },
});
const failing = new FailingPages({
  ...{ log, countGivenUp: () => searchPool.countGivenUp() },
  version: () => servedContent().version(),
});
const isTrusted = createTrust(env.trustedProxies);
const clientAddress = createClientAddress(isTrusted);
const pages = new PageCache({
  makeDocument: async (path, effort) => {
    const stop = metrics.renders.startTimer();
    return failing.watch(path, makeDocument(path, effort)).finally(stop);
  },
  version: () => servedContent().version(),
  queue: renderQueue,
  onStale: tellStale,
  isKeeping: !flags.dev,
});
const sender = new PageSender({
  pages,
  metrics,
  log,
  countGivenUp: () => searchPool.countGivenUp(),
  clientAddress,
});
if (!flags.dev) await sender.prepareForFaults();
const look = createEditionLook({ pages, failing, log });
const edition = watchEdition(look, log);
const content = flags.watch || flags.dev ? watchContent({ ...env, log }) : null;
const health = new Health(() => ({
  editionId: editionId(),
  problems: [edition, content, failing].flatMap((part) => part?.problems() ?? []),
}));
const limits = createLimits({ clientAddress, rate: env.rateLimit });

const documents = createDocuments({
  ...{ store: servedContent, search: searchRecord, quote: checkQuotation },
  origin: env.siteOrigin,
  isSiteOriginSet: env.isSiteOriginSet,
  version: () => servedContent().version(),
  onStale: tellStale,
});
const frontDoor = createFrontDoor({
  addresses: new Addresses({
    store: servedContent,
    version: servedVersion,
    hasDocument: documents.has,
    onStale: (err, path) => log.error({ err, path }, 'an older answer stands in'),
  }),
  pages: sender,
  assets: flags.dev
    ? createDevelopmentAssets(listener, readAddedFiles(env, log))
    : createAssets(
        (request, response) => {
          void sender.sendProblem(request, response, '404', null);
        },
        readAddedFiles(env, log),
      ),
  api: createApi({
    store: servedContent,
    search: searchRecord,
    quote: checkQuotation,
    origin: env.siteOrigin,
    limits,
    log,
  }),
  cards: createCards({
    ...{ store: servedContent, limits },
    pool: openCardPool({ asker: currentAsker }),
  }),
  cspReports: limitReports(createCspReports(log, env.siteOrigin), limits),
  documents,
  health,
  clientAddress,
  quoteForm: createQuoteForm({ pages: sender, limits, ...env }),
  viewForm: createViewForm({ pages: sender, limits, ...env }),
  limits,
  metrics,
  revalidate: createRevalidate({ secret: env.revalidateSecret, look, pages, limits, log }),
  headers: toHeaders(env),
  log,
  logRequest,
});
const server = createHttpServer(frontDoor);
limitConnections(server, {
  ...{ most: env.connectionsPerClient, isTrusted, counter: metrics.cutConnections, log },
});
if (flags.dev) {
  const upgrade = app.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
}

if (env.metricsPort !== null) {
  const operator = createOperatorServer({ metrics, health, log });
  const { metricsPort: port, metricsHost: host } = env;
  await listen(operator, { port, host, variables: ['METRICS_PORT', 'METRICS_HOST'], log });
  operator.unref();
  log.info({ port, host }, 'metrics on a port of their own');
}
await listen(server, { port: env.port, host: env.host, variables: ['PORT', 'HOST'], log });
log.info({ port: env.port, origin: env.siteOrigin }, `listening on http://localhost:${env.port}`);
if (!env.isSiteOriginSet) {
  log.warn(
    'SITE_ORIGIN is not set: every page says noindex. Set it to the public address, like https://parallel.example',
  );
}

stopGracefully({ server, health, log, watchers: [edition, ...(content ? [content] : [])] });

function tellStale(err: unknown, path: string, age: number): void {
  log.error({ err, path, age }, 'an older page stands in');
}
