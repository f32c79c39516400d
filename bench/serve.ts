import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { measureBench } from './serve/measure-bench.ts';
import { connections } from './serve/load.ts';
import { formatFindings, formatRounds, isMissed } from './serve/report.ts';

const help = `Measures what a reader waits for, against bare \`next start\` and nginx in the same run: everybody
is asked in turns, and ratios are compared round by round. Needs \`npm run build\`, Linux, and Debian's packages
wrk, nginx and chromium; what cannot be measured without one of them is said.

  npm run bench:serve -- [--count 10000] [--rounds 9] [--seconds 2] [--clicks 9]

Targets are written in the table that it prints. A figure that misses one ends it with status 1.`;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '9' },
    seconds: { type: 'string', default: '2' },
    clicks: { type: 'string', default: '9' },
    help: { type: 'boolean', default: false },
  },
});

if (flags.help) console.log(help);
else await run();

async function run(): Promise<void> {
  const started = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'parallel-serve-'));
  const options = {
    count: Number(flags.count),
    rounds: Number(flags.rounds),
    seconds: Number(flags.seconds),
    clicks: Number(flags.clicks),
  };
  try {
    const { rounds, findings } = await measureBench(folder, options);
    const today = new Date().toISOString().slice(0, 10);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(
      `\n${today}, ${availableParallelism()} processors, Node ${process.versions.node}: ` +
        `${options.count} documents, ${connections} connections, ` +
        `${options.rounds} rounds of ${options.seconds} s; ${seconds} s in all\n`,
    );
    console.log(`${formatFindings(findings)}\n`);
    if (rounds.size > 0) console.log(formatRounds(rounds));
    if (findings.some(isMissed)) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
