import { expect, test } from 'vitest';

import { paths } from '../../lib/routes/paths.ts';
import { e2eOrigin } from '../e2e/support/server.ts';
import { runLighthouse } from './run-lighthouse.ts';

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
/** The browser may load one thing before another: the best of so many runs counts. */
const mostRuns = 8;
const goodSpeed = 95;
/**
 * The line is a phone's, the processor this machine's: how much a browser loads and in how many round trips is the
 * same on every machine, the time of its processor on none. Of that bench/pages.ts prints ratios.
 */
const slowdown = 1;

test.each(pages)(
  'Lighthouse finds %s light, accessible and well made on a phone',
  async (path, mostLargest) => {
    let best = await audit(path);
    for (let run = 1; run < mostRuns; run += 1) {
      if (best.speed >= goodSpeed && best.largest <= mostLargest) break;
      const next = await audit(path);
      if (next.largest < best.largest || next.speed > best.speed) best = next;
    }
    expect(best.faults).toEqual([]);
    expect(best.scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(best.speed).toBeGreaterThanOrEqual(goodSpeed);
    expect(best.shift).toBeLessThanOrEqual(0.01);
    expect(best.largest).toBeLessThanOrEqual(mostLargest);
  },
  300_000,
);

async function audit(path: string) {
  const { categories, audits } = await runLighthouse(e2eOrigin + path, {
    categories: ['performance', 'accessibility', 'best-practices', 'seo'],
    slowdown,
  });
  const { performance, ...others } = categories;
  return {
    // None when the machine was too busy to measure anything.
    speed: toPoints(performance?.score),
    largest: toTenths(audits['largest-contentful-paint']?.numericValue),
    shift: audits['cumulative-layout-shift']?.numericValue,
    scores: Object.fromEntries(Object.values(others).map(({ id, score }) => [id, toPoints(score)])),
    /** What costs points, by its name. */
    faults: Object.values(others)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}

/** Seconds to a tenth, as Lighthouse shows them. */
function toTenths(milliseconds = Infinity): number {
  return Math.round(milliseconds / 100) / 10;
}

function toPoints(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
