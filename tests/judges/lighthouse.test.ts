import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { paths } from '../../lib/paths.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { e2eOrigin } from '../e2e/support/server.ts';

import type { LaunchedChrome } from 'chrome-launcher';

const slug = '2015-01-25-lavrov-kerry-call';
/** In seconds as Lighthouse says them; scripts of an island share the line with what a page shows first. */
const mostForWords = 1.2;
const pages: [path: string, largestPaint: number][] = [
  [paths.home('ru'), mostForWords],
  [paths.release('en', slug), mostForWords],
  [paths.parallel('ru', slug), mostForWords],
  [paths.releases('en'), Infinity],
  [paths.search('ru'), Infinity],
];
/** Machines are busy with other things: the best of so many runs counts for the speed, and for the paint. */
const mostRuns = 3;
const mostRunsForPaint = 8;
const goodSpeed = 95;

/**
 * Lighthouse makes a phone out of the machine by slowing it down four times, which is meant for a strong one: of
 * index 1500 to 2000. A weaker one is slowed down less for the same phone, a stronger one not more.
 * Source: Lighthouse, docs/throttling.md, "Calibrating the CPU slowdown".
 */
const usual = { index: 1750, slowdown: 4 };
const mostIndexRuns = 3;
let slowdown = usual.slowdown;

let chrome: LaunchedChrome | null = null;
beforeAll(async () => {
  const chromePath = findBrowser(process.env);
  chrome = await launch({
    ...(chromePath !== undefined && { chromePath }),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  const indexes: number[] = [];
  for (let run = 0; run < mostIndexRuns; run += 1) {
    const { environment } = await ask(paths.home('en'), ['seo']);
    indexes.push(environment.benchmarkIndex);
  }
  const [, index = usual.index] = indexes.sort((one, other) => one - other);
  slowdown = Math.min(usual.slowdown, (usual.slowdown * index) / usual.index);
  console.log(`Index of this machine: ${index}. It is slowed down ${slowdown.toFixed(1)} times.`);
}, 120_000);
afterAll(() => {
  chrome?.kill();
});

test.each(pages)(
  'Lighthouse finds %s fast, accessible and well made on a phone',
  async (path, mostLargest) => {
    let best = await judge(path);
    let { largest } = best;
    for (let run = 1; run < mostRunsForPaint; run += 1) {
      const isSlow = best.speed < goodSpeed && run < mostRuns;
      if (!isSlow && largest <= mostLargest) break;
      const next = await judge(path);
      largest = Math.min(largest, next.largest);
      if (run < mostRuns && next.speed > best.speed) best = next;
    }
    expect(best.faults).toEqual([]);
    expect(best.scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(best.speed).toBeGreaterThanOrEqual(goodSpeed);
    expect(best.shift).toBeLessThanOrEqual(0.01);
    expect(largest).toBeLessThanOrEqual(mostLargest);
  },
  300_000,
);

async function judge(path: string) {
  const all = ['performance', 'accessibility', 'best-practices', 'seo'];
  const { categories, audits } = await ask(path, all);
  const { performance, ...judged } = categories;
  return {
    // None when the machine was too busy to measure anything.
    speed: toPoints(performance?.score),
    largest: toTenths(audits['largest-contentful-paint']?.numericValue),
    shift: audits['cumulative-layout-shift']?.numericValue,
    scores: Object.fromEntries(Object.values(judged).map(({ id, score }) => [id, toPoints(score)])),
    /** What costs points, by its name. */
    faults: Object.values(judged)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}

async function ask(path: string, onlyCategories: string[]) {
  const result = await lighthouse(e2eOrigin + path, {
    ...{ port: chrome?.port ?? 0, logLevel: 'error', onlyCategories },
    ...{ throttlingMethod: 'simulate', throttling: { cpuSlowdownMultiplier: slowdown } },
  });
  if (!result) throw new Error(`Lighthouse said nothing about ${path}.`);
  return result.lhr;
}

/** Seconds to a tenth, as Lighthouse shows them. */
function toTenths(milliseconds = Infinity): number {
  return Math.round(milliseconds / 100) / 10;
}

function toPoints(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
