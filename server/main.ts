import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

import createNext from 'next';

import { env } from '../lib/env.ts';
import { servedContent } from '../lib/served-content.ts';
import { watchContent } from './content-watch.ts';
import { watchEdition } from './edition-watch.ts';
import { createFrontDoor } from './front-door.ts';
import { Health } from './health.ts';
import { log } from './log.ts';
import { PageCache } from './page-cache.ts';
import { createRender } from './render.ts';
import { stopGracefully } from './stop.ts';

const { values: flags } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

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

const pages = new PageCache({
  render: createRender((request, response) => void next(request, response)),
  version: () => servedContent().version(),
});
const edition = watchEdition({ pages, log });
const content = flags.watch || flags.dev ? watchContent({ ...env, log }) : null;
const health = new Health(() => ({
  editionId: servedContent().editionId,
  problems: [...edition.problems(), ...(content?.problems() ?? [])],
}));

const server = createServer(
  // Headers of 16 KB at most are Node's own limit; slow senders are cut.
  { headersTimeout: 10_000, requestTimeout: 15_000 },
  createFrontDoor({
    store: servedContent,
    pages,
    next: (request, response) => void next(request, response),
    health,
    log,
    isDevelopment: flags.dev,
    isIndexed: env.isSiteOriginSet,
  }),
);
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
