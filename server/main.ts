import { parseArgs } from 'node:util';

import { openSearchPool } from '../lib/store/sqlite/pool/search-pool.ts';
import { env } from '../lib/config/env.ts';
import {
  servedContent,
  servedHeldBack,
  servedVersion,
  setSearchPool,
} from '../lib/services/current-content.ts';
import { checkQuotation } from '../lib/services/check-quotation.ts';
import { searchRecord } from '../lib/services/search-record.ts';
import { createApp } from './app.ts';
import { readAddedFiles } from './files/added-files.ts';
import { createApi } from './handlers/api.ts';
import { createCspReports } from './handlers/csp-reports.ts';
import { createDevelopmentFiles } from './handlers/development-files.ts';
import { prerenderErrorPages } from './handlers/error-pages.ts';
import { createFormats } from './handlers/formats.ts';
import { createOgImages } from './handlers/og-images.ts';
import { PageHandler } from './handlers/pages.ts';
import { createPreferencesForm } from './handlers/preferences-form.ts';
import { createQuoteForm } from './handlers/quote-form.ts';
import { createRevalidate } from './handlers/revalidate.ts';
import { createStaticFiles } from './handlers/static-files.ts';
import { createHttpServer } from './http/http-server.ts';
import { pathOf } from './http/request-target.ts';
import { secureHeaders } from './http/secure-headers.ts';
import { createSend } from './http/send.ts';
import { startContentPoller } from './lifecycle/content-poller.ts';
import { createPollEdition, startEditionPoller } from './lifecycle/edition-poller.ts';
import { exitOnFault } from './lifecycle/fatal.ts';
import { listen } from './lifecycle/listen.ts';
import { startNext } from './lifecycle/start-next.ts';
import { stopGracefully } from './lifecycle/stop.ts';
import { createClientAddress, createTrust } from './limits/client-address.ts';
import { limitConnections } from './limits/connection-limit.ts';
import { createRateLimit } from './limits/rate-limit.ts';
import { currentRequester } from './limits/requester.ts';
import { StreamSlots } from './limits/stream-slots.ts';
import { Health } from './observability/health.ts';
import { log, logRequest } from './observability/log.ts';
import { createMetrics } from './observability/metrics.ts';
import { createOperatorServer } from './observability/operator-server.ts';
import { createPages } from './render/create-pages.ts';
import { openOgImagePool } from './render/og-images/og-image-pool.ts';
import { Resolver } from './routing/resolver.ts';

const { values: flags } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

exitOnFault(log);

// Node cuts small buffers from blocks of this size, and a block stays for as long as one of them is kept. Next
// keeps many: of the 64 KB that are usual, some 100 MB stayed for 8 MB of responses (docs/performance.md).
Buffer.poolSize = 8 * 1024;

// Before the first query: from then on searches do not keep pages waiting.
const searchPool = openSearchPool({
  worker: new URL('search-worker.ts', import.meta.url),
  client: currentRequester,
});
setSearchPool(searchPool);
const countGivenUp = () => searchPool.countGivenUp();

// Before anything listens: what is served is the edition that the pointer names now.
log.info({ edition: servedContent().editionId }, 'edition opened');

const next = await startNext({ port: env.port, isDevelopment: flags.dev });
const editionId = () => servedContent().editionId;
const metrics = createMetrics({ editionId, heldBack: servedHeldBack });
const { pages, failing } = createPages({
  ...{ next: next.listener, store: servedContent, isDevelopment: flags.dev },
  ...{ origin: env.siteOrigin, isSecure: env.isSecure, metrics, countGivenUp, log },
});
const pageHandler = new PageHandler({ pages, metrics, log, countGivenUp });
if (!flags.dev) await prerenderErrorPages(pages);

const poll = createPollEdition({ pages, failing, log });
const editionPoller = startEditionPoller(poll, log);
const contentPoller = flags.watch || flags.dev ? startContentPoller({ ...env, log }) : null;
const health = new Health(() => ({
  editionId: editionId(),
  problems: [editionPoller, contentPoller, failing].flatMap((part) => part?.problems() ?? []),
}));

const limits = createRateLimit({ rate: env.rateLimit });
const isTrusted = createTrust(env.trustedProxies);
const record = {
  ...{ store: servedContent, search: searchRecord, quote: checkQuotation },
  origin: env.siteOrigin,
};
const formats = createFormats({
  ...record,
  isSiteOriginSet: env.isSiteOriginSet,
  version: () => servedContent().version(),
  onStale: (err, path, age) => {
    log.error({ err, path, age }, 'an older page stands in');
  },
});
const siteFiles = readAddedFiles(env, log);
const forms = { pages: pageHandler, limits, ...env };

const app = createApp({
  ...{ formats, health, limits, metrics, log, logRequest },
  send: createSend({ headers: secureHeaders(env), log }),
  clientAddress: createClientAddress(isTrusted),
  pages: pageHandler,
  resolver: new Resolver({
    ...{ store: servedContent, version: servedVersion, hasFormat: formats.has },
    onStale: (err, url) => {
      log.error({ err, path: pathOf(url) }, 'an older answer stands in');
    },
  }),
  staticFiles: flags.dev
    ? createDevelopmentFiles(next.listener, siteFiles)
    : createStaticFiles(pageHandler, siteFiles),
  api: createApi({ ...record, limits, log, streams: new StreamSlots() }),
  ogImages: createOgImages({
    ...{ store: servedContent, limits },
    pool: openOgImagePool({ requester: currentRequester }),
  }),
  cspReports: createCspReports({ limits, siteOrigin: env.siteOrigin, log }),
  quoteForm: createQuoteForm(forms),
  preferencesForm: createPreferencesForm(forms),
  revalidate: createRevalidate({ secret: env.revalidateSecret, poll, pages, limits, log }),
});
const server = createHttpServer(app);
limitConnections(server, {
  ...{ most: env.connectionsPerClient, isTrusted, counter: metrics.cutConnections, log },
});
if (flags.dev) next.acceptUpgrades(server);

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

const pollers = [editionPoller, ...(contentPoller ? [contentPoller] : [])];
stopGracefully({ server, health, log, pollers });
