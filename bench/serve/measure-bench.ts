import { paths } from '../../lib/routes/paths.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { findFreePort } from '../../tests/e2e/support/server.ts';
import { clickThrough } from './first-paint.ts';
import { listSlugs, readWidely, timeNewPages } from './new-pages.ts';
import { makeEdition, startPortal } from './portal.ts';
import { watchMemory } from './process-state.ts';
import { findProgram } from './programs.ts';
import { measureRounds, median } from './rounds.ts';
import { startSubjects } from './subjects.ts';
import { toFindings } from './findings.ts';

import type { Paint } from './first-paint.ts';
import type { Program } from './programs.ts';
import type { Finding } from './report.ts';
import type { Rounds } from './rounds.ts';

export type BenchOptions = { count: number; rounds: number; seconds: number; clicks: number };

/** Pages that are measured while nobody has asked for them, and those that fill the memory. */
const newPages = 60;
const widely = 2000;
const fillSeconds = 10;

/** Everything, over one portal that serves one edition; the folder is for what that needs. */
export async function measureBench(
  folder: string,
  options: BenchOptions,
): Promise<{ rounds: Rounds; findings: readonly Finding[] }> {
  const running: Program[] = [];
  try {
    const port = await findFreePort();
    const origin = `http://localhost:${port}`;
    say(`making ${options.count} documents`);
    const environment = await makeEdition(folder, options.count, origin);
    const portal = await startPortal(folder, port, environment);
    running.push(portal);

    let [rounds, firstBytes]: [Rounds, readonly number[]] = [new Map(), []];
    const memory = await watchMemory(portal.pid, async () => {
      const slugs = await listSlugs(origin, widely);
      say(`first bytes of ${newPages} new pages`);
      firstBytes = await timeNewPages(origin, slugs.slice(1, newPages + 1));
      rounds = await measureTurns();
      say(`reading widely for ${fillSeconds} s`);
      await readWidely(origin, slugs.slice(newPages + 1), fillSeconds);

      async function measureTurns(): Promise<Rounds> {
        if (!findProgram('wrk')) {
          say('LEFT OUT: everything under load, as there is no wrk (apt-get install wrk)');
          return new Map();
        }
        const release = paths.release('ru', slugs[0] ?? '');
        const { subjects, programs } = await startSubjects(folder, {
          ...{ portal, origin, release, environment, say },
        });
        running.push(...programs);
        say(`${options.rounds} rounds of ${subjects.length} loads`);
        return measureRounds(subjects, options);
      }
    });
    const paints = await measurePaints(folder, origin, options.clicks);
    const findings = toFindings({ rounds, memory, paints, firstByte: median(firstBytes) });
    return { rounds, findings };
  } finally {
    for (const program of running) await program.stop();
  }
}

async function measurePaints(
  folder: string,
  origin: string,
  clicks: number,
): Promise<readonly Paint[]> {
  const browser = findBrowser(process.env);
  if (browser === undefined) {
    say('LEFT OUT: clicks in a browser, as there is none (apt-get install chromium)');
    return [];
  }
  say(`${clicks} clicks in a browser, twice`);
  return clickThrough({ browser, folder, list: origin + paths.releases('ru'), clicks });
}

function say(what: string): void {
  console.error(`serve: ${what}`);
}
