import { parseArgs } from 'node:util';

import { paths } from '../lib/routes/paths.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { runLighthouse } from '../tests/audits/run-lighthouse.ts';
import { percentile } from './measure.ts';

const help = `Measures what a page asks of the processor of a phone, as Lighthouse counts it, against the light page of the
same release in the same run: the browser's own work is in both. All are asked in turns. Needs \`npm run build\`
and \`npm ci --prefix tests/audits\`.

  npm run bench:pages -- [--rounds 7]

Target: a page without an island is at most 2 times the reference, one with an island at most 4 times, in the median.`;

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    help: { type: 'boolean', default: false },
  },
});

const slug = '2015-01-25-lavrov-kerry-call';
const [mostWithout, mostWith] = [2, 4];
const reference = paths.lite('en', slug);
const pages: [path: string, most: number][] = [
  [paths.home('ru'), mostWithout],
  [paths.release('en', slug), mostWithout],
  [paths.parallel('ru', slug), mostWithout],
  [paths.releases('en', { kind: ['note'] }), mostWith],
  [paths.search('ru'), mostWith],
];
/** A mid-tier phone of a strong machine. Source: Lighthouse, docs/throttling.md. */
const slowdown = 4;

type Figures = { work: number; blocked: number };
type Found = { path: string; most: number; ratios: number[]; blocked: number[] };

if (flags.help) console.log(help);
else await run(Number(flags.rounds));

async function run(rounds: number): Promise<void> {
  const server = await startServer();
  const ask = async (path: string): Promise<Figures> => {
    const categories = ['performance'];
    const { audits } = await runLighthouse(server.url + path, { categories, slowdown });
    const toFigure = (id: string) => audits[id]?.numericValue ?? NaN;
    return {
      work: toFigure('mainthread-work-breakdown'),
      blocked: toFigure('total-blocking-time'),
    };
  };
  try {
    const found = pages.map(([path, most]): Found => ({ path, most, ratios: [], blocked: [] }));
    for (let round = 0; round < rounds; round += 1) {
      const { work: usual } = await ask(reference);
      for (const { path, ratios, blocked } of found) {
        const figures = await ask(path);
        ratios.push(figures.work / usual);
        blocked.push(figures.blocked);
      }
    }
    for (const { path, most, ratios, blocked } of found) {
      const [ratio, time] = [percentile(ratios, 0.5), percentile(blocked, 0.5)];
      const isMissed = ratio > most;
      console.log(
        `${path}: ${ratio.toFixed(1)} times the work of ${reference} (target ${most}${isMissed ? ', missed' : ''}), ` +
          `answers no touch for ${time.toFixed(0)} ms in all (${rounds} rounds)`,
      );
      if (isMissed) process.exitCode = 1;
    }
  } finally {
    await server.stop();
  }
}
