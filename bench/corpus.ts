import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { buildEdition } from '../lib/editions/build-edition.ts';
import { writeDemo } from '../tooling/demo/write-demo.ts';
import { apiFiles, exportFormats } from '../lib/routes/api-files.ts';
import { apiPaths } from '../lib/routes/paths.ts';
import { editionStorage } from '../lib/services/edition-storage.ts';
import { percentile } from './measure.ts';

import type { ChildProcess } from 'node:child_process';
import type { ServerReport } from './corpus-server.ts';

const help = `Exports a corpus of demonstration records over HTTP and measures the memory of the process that
writes it, against exports of one year in the same run.

  npm run bench:corpus -- [--count 20000]

Target: the peak of the whole corpus is at most 64 MB above that of one year.`;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    help: { type: 'boolean', default: false },
  },
});

const mostGrowth = 64e6;
const oneYear = { year: 2015 };
const rounds = 8;

if (flags.help) console.log(help);
else await run(Number(flags.count));

async function run(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallel-corpus-'));
  const [outDir, dataDir] = [join(folder, 'content'), join(folder, 'var')];
  try {
    const demo = await writeDemo({ contentDir: 'content', outDir, count, seed: 'bench' });
    if (!demo.ok) throw new Error(demo.error);
    await buildEdition({ contentDir: outDir, dataDir, now: new Date(), storage: editionStorage });
    await measureServer(dataDir);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureServer(dataDir: string): Promise<void> {
  const program = fileURLToPath(new URL('corpus-server.ts', import.meta.url));
  const server = fork(program, [dataDir]);
  try {
    const { url } = await ask(server);
    // Again and again, so that the heap has grown to what any work needs.
    let units = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const format of exportFormats) {
        ({ units } = await take(url + apiFiles.corpus(format, oneYear)));
      }
    }
    const reference = await ask(server);
    console.log(
      `reference, one year of ${units} units ${rounds} times: peak ${toMegabytes(reference.peakRss)}`,
    );
    console.log(
      `quiet: ${formatOthers(await measureOthers(url, () => wait(5000)), await ask(server))}`,
    );

    for (const format of exportFormats) {
      let exported = { bytes: 0, seconds: 0, units: 0 };
      const times = await measureOthers(url, async () => {
        exported = await take(url + apiFiles.corpus(format));
      });
      const report = await ask(server);
      const growth = report.peakRss - reference.peakRss;
      const { bytes, seconds } = exported;
      console.log(
        `${format}: ${exported.units} units, ${toMegabytes(bytes)} in ${seconds.toFixed(1)} s; ` +
          `peak ${toMegabytes(report.peakRss)}, ${toMegabytes(growth)} above the reference ` +
          `(${growth <= mostGrowth ? 'met' : 'MISSED'}); ${formatOthers(times, report)}`,
      );
      if (growth > mostGrowth) process.exitCode = 1;
    }
  } finally {
    server.kill();
  }
}

function formatOthers(times: readonly number[], { delay }: ServerReport): string {
  const at = (share: number) => `${percentile(times, share).toFixed(1)} ms`;
  return (
    `event loop p99 ${delay.p99.toFixed(0)} ms; ` +
    `other requests p50 ${at(0.5)}, p99 ${at(0.99)} (${times.length})`
  );
}

async function take(address: string) {
  const started = performance.now();
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  let bytes = 0;
  for await (const chunk of response.body) bytes += chunk.byteLength;
  const seconds = (performance.now() - started) / 1000;
  return { bytes, seconds, units: Number(response.headers.get('X-Units')) };
}

/** What somebody else waits for who asks a small question again and again while something is done. */
async function measureOthers(
  url: string,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  const done = new AbortController();
  const asking = (async () => {
    while (!done.signal.aborted) {
      const started = performance.now();
      await (await fetch(`${url}${apiPaths.root}/bodies`)).arrayBuffer();
      times.push(performance.now() - started);
      await wait(20);
    }
  })();
  await work();
  done.abort();
  await asking;
  return times;
}

function ask(server: ChildProcess): Promise<ServerReport> {
  return new Promise((resolve) => {
    server.once('message', (report: ServerReport) => {
      resolve(report);
    });
    server.send('report');
  });
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
