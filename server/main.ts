import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

import createNext from 'next';

import { openSearchPool } from '../lib/content/sqlite/pool/search-pool.ts';
import { env } from '../lib/env.ts';
import { servedContent, useSearchPool } from '../lib/served-content.ts';
import { searchRecord } from '../lib/served-search.ts';
import { createApi } from './api.ts';
import { createAssets, createDevelopmentAssets } from './assets.ts';
import { watchContent } from './content-watch.ts';
import { watchEdition } from './edition-watch.ts';
import { createFrontDoor } from './front-door.ts';
import { Health } from './health.ts';
import { log } from './log.ts';
import { PageCache } from './page-cache.ts';
import { PageSender } from './page-sender.ts';
import { createLightRender, createRender } from './render.ts';
import { stopGracefully } from './stop.ts';

import type { RequestListener } from 'node:http';

const { values: flags } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

// Before the first question: from then on searches do not keep pages waiting.
useSearchPool(openSearchPool({ worker: new URL('search-worker.ts', import.meta.url) }));

// Before anything listens: what is served is the edition that the pointer names now.
log.info({ edition: servedContent().editionId }, 'edition opened');

const app = createNext({
  dev: flags.dev,
  dir: process.cwd(),
  port: env.port,
  hostname: 'localhost',
});
await app.prepare();
const next = app.getRequestHandler();

const listener: RequestListener = (request, response) => void next(request, response);
const pages = new PageCache({
  render: flags.dev ? createRender(listener) : createLightRender(listener),
  version: () => servedContent().version(),
  isKeeping: !flags.dev,
});
const sender = new PageSender({ pages, log, isIndexed: env.isSiteOriginSet });
const edition = watchEdition({ pages, log });
const content = flags.watch || flags.dev ? watchContent({ ...env, log }) : null;
const health = new Health(() => ({
  editionId: servedContent().editionId,
  problems: [...edition.problems(), ...(content?.problems() ?? [])].map(withoutPaths),
}));

const frontDoor = createFrontDoor({
  store: servedContent,
  pages: sender,
  assets: flags.dev
    ? createDevelopmentAssets(listener)
    : createAssets((request, response) => void sender.sendProblem(request, response, 404, null)),
  api: createApi({ store: servedContent, search: searchRecord, origin: env.siteOrigin, log }),
  health,
  log,
});
// Headers of 16 KB at most are Node's own limit; slow senders are cut.
const server = createServer({ headersTimeout: 10_000, requestTimeout: 15_000 }, frontDoor);
// A client that asks before it sends a body gets its answer instead of an invitation.
server.on('checkContinue', frontDoor);
if (flags.dev) {
  const upgrade = app.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
}

server.listen(env.port, env.host, () => {
  log.info({ port: env.port, origin: env.siteOrigin }, `listening on http://localhost:${env.port}`);
  if (!env.isSiteOriginSet) {
    log.warn(
      'SITE_ORIGIN is not set: every page says noindex. Set it to the public address, like https://parallel.example',
    );
  }
});

stopGracefully({ server, health, log, watchers: [edition, ...(content ? [content] : [])] });

/** Anybody may read the state of the portal, but not where it lies on the disk. */
function withoutPaths(problem: string): string {
  return problem.replaceAll(env.dataDir, 'DATA_DIR').replaceAll(env.contentDir, 'CONTENT_DIR');
}
