import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { writeDemo } from '../tooling/demo/write-demo.ts';
import { buildEdition } from '../lib/editions/build-edition.ts';
import { editionStorage } from '../lib/services/edition-storage.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { makeReleases } from './edition.ts';
import { formatTimes, percentile } from './measure.ts';
import { listWords, makeZipfPick } from './zipf.ts';

const help = `Measures searches of many clients at the same time, by the API and as pages in the same run, in turns. Needs
\`npm run build\`.

  npm run bench:clients -- [--count 5000] [--clients 16] [--questions 1600]

Target: the p99 of the API is at most 1.3 times that of the page.`;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '5000' },
    clients: { type: 'string', default: '16' },
    questions: { type: 'string', default: '1600' },
    help: { type: 'boolean', default: false },
  },
});

const seed = 'bench';
const rounds = 4;

if (flags.help) console.log(help);
else await run(Number(flags.count), Number(flags.clients), Number(flags.questions));

async function run(count: number, clients: number, questions: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallel-clients-'));
  const [contentDir, dataDir] = [join(folder, 'content'), join(folder, 'var')];
  try {
    const demo = await writeDemo({ contentDir: 'content', outDir: contentDir, count, seed });
    if (!demo.ok) throw new Error(demo.error);
    await buildEdition({ contentDir, dataDir, now: new Date(), storage: editionStorage });
    const environment = { TRUSTED_PROXIES: 'loopback' };
    const server = await startServer({ contentDir, dataDir, environment });
    try {
      await printTimes(server.url, clients, questions);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function printTimes(url: string, clients: number, questions: number): Promise<void> {
  const pick = makeZipfPick(listWords(makeReleases(2000, seed)), seed);
  const perRound = Math.ceil(questions / rounds / clients);
  // No question is asked twice: a page that was asked for would be there already.
  const makeRound = () =>
    Array.from({ length: clients }, () =>
      Array.from({ length: perRound }, () => `${pick()} ${pick()} ${pick()}`),
    );
  const ask = async (path: string) =>
    (
      await Promise.all(
        makeRound().map((texts, client) => askInTurn(`${url}${path}`, `192.0.2.${client}`, texts)),
      )
    ).flat();
  const [api, page] = ['/api/v1/search', '/ru/search'];
  await ask(api);
  await ask(page);
  const times: Record<'api' | 'page', number[]> = { api: [], page: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.api.push(...(await ask(api)));
    times.page.push(...(await ask(page)));
  }
  console.log(formatTimes(`API, ${clients} clients`, times.api));
  console.log(formatTimes(`page, ${clients} clients`, times.page));
  const ratio = percentile(times.api, 0.99) / percentile(times.page, 0.99);
  console.log(`ratio of the p99: ${ratio.toFixed(2)} (target: at most 1.3)`);
}

/**
 * Milliseconds of each question of one client, who asks the next when one is answered. What a busy machine puts off
 * is asked again as it says; the time of neither the refusal nor the pause is counted.
 */
async function askInTurn(
  address: string,
  client: string,
  texts: readonly string[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const text of texts) {
    for (let isServedAddress = false; !isServedAddress;) {
      const started = performance.now();
      const response = await fetch(`${address}?${new URLSearchParams({ q: text }).toString()}`, {
        headers: { 'X-Forwarded-For': client },
      });
      await response.arrayBuffer();
      isServedAddress = response.ok;
      if (isServedAddress) times.push(performance.now() - started);
      else if (response.status !== 503) throw new Error(`${address}: ${response.status}`);
      else await wait(Number(response.headers.get('retry-after')) * 1000);
    }
  }
  return times;
}
