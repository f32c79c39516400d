import { afterAll, beforeAll, expect, test } from 'vitest';

import { paths } from '../../lib/routes/paths.ts';
import { e2eOrigin } from '../e2e/support/server.ts';
import { openPhone } from './phone.ts';

import type { Phone } from './phone.ts';

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

let phone: Phone | null = null;
beforeAll(async () => {
  phone = await openPhone();
}, 60_000);
afterAll(() => {
  phone?.close();
});

test.each(pages)(
  'Lighthouse finds %s light, accessible and well made on a phone',
  async (path, mostLargest) => {
    let best = await judge(path);
    for (let run = 1; run < mostRuns; run += 1) {
      if (best.speed >= goodSpeed && best.largest <= mostLargest) break;
      const next = await judge(path);
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

async function judge(path: string) {
  if (!phone) throw new Error('There is no browser.');
  const all = ['performance', 'accessibility', 'best-practices', 'seo'];
  const { categories, audits } = await phone.judge(e2eOrigin + path, all, slowdown);
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

/** Seconds to a tenth, as Lighthouse shows them. */
function toTenths(milliseconds = Infinity): number {
  return Math.round(milliseconds / 100) / 10;
}

function toPoints(score: number | null | undefined): number {
  return Math.round((score ?? 0) * 100);
}
