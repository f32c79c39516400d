import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { paths } from '../../lib/paths.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { e2eOrigin } from '../e2e/support/server.ts';

import type { LaunchedChrome } from 'chrome-launcher';

const slug = '2015-01-25-lavrov-kerry-call';
const pages = [
  paths.home('ru'),
  paths.release('en', slug),
  paths.parallel('ru', slug),
  paths.releases('en'),
  paths.search('ru'),
];
/** Machines are busy with other things: the best of so many runs counts for the speed. */
const mostRuns = 3;
const goodSpeed = 95;

let chrome: LaunchedChrome | null = null;
beforeAll(async () => {
  const chromePath = findBrowser(process.env);
  chrome = await launch({
    ...(chromePath !== undefined && { chromePath }),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
});
afterAll(() => {
  chrome?.kill();
});

test.each(pages)(
  'Lighthouse finds %s fast, accessible and well made on a phone',
  async (path) => {
    let best = await judge(path);
    for (let run = 1; run < mostRuns && best.speed < goodSpeed; run += 1) {
      const next = await judge(path);
      if (next.speed > best.speed) best = next;
    }
    expect(best.faults).toEqual([]);
    expect(best.scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(best.speed).toBeGreaterThanOrEqual(goodSpeed);
    expect(best.shift).toBeLessThanOrEqual(0.01);
  },
  180_000,
);

async function judge(path: string) {
  const result = await lighthouse(e2eOrigin + path, {
    port: chrome?.port ?? 0,
    logLevel: 'error',
    throttlingMethod: 'simulate',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!result) throw new Error(`Lighthouse said nothing about ${path}.`);
  const { categories, audits } = result.lhr;
  const { performance, ...judged } = categories;
  return {
    // None when the machine was too busy to measure anything.
    speed: toPoints(performance?.score),
    shift: audits['cumulative-layout-shift']?.numericValue,
    scores: Object.fromEntries(Object.values(judged).map(({ id, score }) => [id, toPoints(score)])),
    /** What costs points, by its name. */
    faults: Object.values(judged)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}

function toPoints(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
