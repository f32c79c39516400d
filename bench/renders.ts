import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { writeDemo } from '../tooling/demo/write-demo.ts';
import { buildEdition } from '../lib/editions/build-edition.ts';
import { paths } from '../lib/routes/paths.ts';
import { editionStorage } from '../lib/services/edition-storage.ts';
import { findFreePort, startServer } from '../tests/e2e/support/server.ts';
import { readMemory } from '../tests/security/support/memory.ts';
import { formatTimes, percentile } from './measure.ts';

const help = `Measures a kept page while one client asks for 250 pages at once that are not kept, again and again,
against the same page when it is quiet, in the same run; and the most memory that the portal takes meanwhile.
Needs \`npm run build\`.

  npm run bench:renders -- [--count 10000] [--seconds 10]

Targets: the p99 of the kept page is below ten times its quiet value, and memory below 420 MB
(docs/operating.md). A figure that misses one ends it with status 1.`;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '10' },
    help: { type: 'boolean', default: false },
  },
});

const mostRatio = 10;
const mostMegabytes = 420;

if (flags.help) console.log(help);
else await run(Number(flags.count), Number(flags.seconds) * 1000);

async function run(count: number, milliseconds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallel-renders-'));
  const [contentDir, dataDir] = [join(folder, 'content'), join(folder, 'var')];
  try {
    const written = { contentDir: 'content', outDir: contentDir, count, seed: 'bench' };
    const demo = await writeDemo(written);
    if (!demo.ok) throw new Error(demo.error);
    await buildEdition({ contentDir, dataDir, now: new Date(), storage: editionStorage });
    const metricsPort = String(await findFreePort());
    const environment = { METRICS_PORT: metricsPort };
    const server = await startServer({ contentDir, dataDir, environment });
    try {
      await report(server.url, `http://localhost:${metricsPort}/metrics`, milliseconds);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function report(url: string, metricsUrl: string, milliseconds: number): Promise<void> {
  const page = url + paths.home('ru');
  const addresses = await listAddresses(url);
  await time(page, milliseconds / 5);
  const quiet = await time(page, milliseconds);

  const client = spawn('node_modules/.bin/node', ['bench/renders-client.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  client.stdin.end(addresses.join('\n'));
  await wait(1000);
  const memory = watchMemory(metricsUrl);
  const flooded = await time(page, milliseconds);
  client.kill('SIGTERM');
  const answers = await text(client.stdout);
  const megabytes = (await memory.stop()) / 1024 / 1024;

  const ratio = percentile(flooded, 0.99) / percentile(quiet, 0.99);
  console.log(formatTimes('kept page, quiet  ', quiet));
  console.log(formatTimes('kept page, flooded', flooded));
  console.log(`pages that are not kept, by status: ${answers}`);
  console.log(`p99, flooded to quiet: ${ratio.toFixed(1)} (target: below ${mostRatio})`);
  console.log(`memory, the most: ${megabytes.toFixed(0)} MB (target: below ${mostMegabytes} MB)`);
  if (ratio >= mostRatio || megabytes >= mostMegabytes) process.exitCode = 1;
}

/** Plain pages of releases, each in both languages. */
async function listAddresses(url: string): Promise<readonly string[]> {
  const sitemap = await (await fetch(`${url}/sitemaps/2.xml`)).text();
  const locations = [...sitemap.matchAll(/<loc>[^<]*?(\/(?:ru|en)\/releases\/[^<]+)<\/loc>/gu)];
  return locations.map(([, path = '']) => url + path);
}

/** Times of one request after the other, in milliseconds. */
async function time(page: string, milliseconds: number): Promise<readonly number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const started = performance.now();
    await (await fetch(page)).text();
    times.push(performance.now() - started);
  }
  return times;
}

/** The most that it was until it is stopped. */
function watchMemory(metricsUrl: string): { stop: () => Promise<number> } {
  let most = 0;
  const stopping = new AbortController();
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      most = Math.max(most, await readMemory(metricsUrl));
      await wait(250);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await watching;
      return most;
    },
  };
}
