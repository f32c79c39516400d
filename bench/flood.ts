import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { writeDemo } from '../tooling/demo/write-demo.ts';
import { buildEdition } from '../lib/editions/build-edition.ts';
import { editionStorage } from '../lib/services/edition-storage.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { percentile } from './measure.ts';

const help = `Measures a plain page while search is flooded with costly questions, against the same page when
it is quiet, in the same run. Needs \`npm run build\`.

  npm run bench:flood -- [--count 20000] [--seconds 10]

Target: the p99 of the plain page is at most twice its quiet value.`;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '10' },
    help: { type: 'boolean', default: false },
  },
});

const costly = 'the of and to in on for a with by the schedule office documents';

if (flags.help) console.log(help);
else await run(Number(flags.count), Number(flags.seconds) * 1000);

async function run(count: number, milliseconds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallel-flood-'));
  const [contentDir, dataDir] = [join(folder, 'content'), join(folder, 'var')];
  try {
    const demo = await writeDemo({
      contentDir: 'content',
      outDir: contentDir,
      count,
      seed: 'bench',
    });
    if (!demo.ok) throw new Error(demo.error);
    await buildEdition({ contentDir, dataDir, now: new Date(), storage: editionStorage });
    const server = await startServer({ contentDir, dataDir });
    try {
      await printTimes(server.url, milliseconds);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function printTimes(url: string, milliseconds: number): Promise<void> {
  const page = `${url}/ru`;
  await time(page, milliseconds / 5);
  const quiet = await time(page, milliseconds);

  const flood = spawn(
    'node_modules/.bin/node',
    ['bench/flood-client.ts', `${url}/api/v1/search?q=${encodeURIComponent(costly)}`],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await wait(1000);
  const flooded = await time(page, milliseconds);
  flood.kill('SIGTERM');
  const answered = await text(flood.stdout);

  const [before, under] = [percentile(quiet, 0.99), percentile(flooded, 0.99)];
  console.log(`plain page, quiet:   p99 ${before.toFixed(1)} ms over ${quiet.length} requests`);
  console.log(`plain page, flooded: p99 ${under.toFixed(1)} ms over ${flooded.length} requests`);
  console.log(`costly questions answered meanwhile: ${answered}`);
  console.log(`ratio: ${(under / before).toFixed(2)} (target: at most 2)`);
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
