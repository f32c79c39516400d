import { percentile } from '../measure.ts';
import { median, medianOf, ratiosOf } from './rounds.ts';
import { names } from './subjects.ts';

import type { Paint } from './first-paint.ts';
import type { Finding } from './report.ts';
import type { Rounds } from './rounds.ts';

type Measured = {
  rounds: Rounds;
  /** Megabytes. */
  memory: number;
  paints: readonly Paint[];
  /** Milliseconds. */
  firstByte: number;
};

/** What the portal promises, beside what was measured. */
export function toFindings({ rounds, memory, paints, firstByte }: Measured): readonly Finding[] {
  const { page, unchanged, missing, invented, next, nginx } = names;
  const rate = (name: string, other: string) =>
    toRatio(ratiosOf(rounds, [name, other], 'rate'), 0.5);
  /** What only a quarter of the rounds went beyond. */
  const goodRate = (name: string, other: string) =>
    toRatio(ratiosOf(rounds, [name, other], 'rate'), 0.75);
  /** The other way round: who takes less of the processor is faster. */
  const thrift = (name: string, other: string) =>
    toRatio(ratiosOf(rounds, [other, name], 'cost'), 0.5);
  const paintsOf = (wasOpenedAhead: boolean) =>
    paints.filter((paint) => paint.wasOpenedAhead === wasOpenedAhead).map(({ time }) => time);
  const clicked = (times: readonly number[]) => (times.length === 0 ? null : median(times));

  return [
    {
      what: 'Release page, answers a second: portal ÷ `next start`',
      found: rate(page, next),
      unit: '×',
      target: { least: 15 },
    },
    { what: 'The same by processor time', found: thrift(page, next), unit: '×' },
    {
      what: 'Release page, answers a second: portal ÷ nginx',
      found: rate(page, nginx),
      unit: '×',
      target: { least: 0.4 },
    },
    { what: 'The same by processor time', found: thrift(page, nginx), unit: '×' },
    {
      what: 'Release page, p99',
      found: medianOf(rounds, page, 'p99'),
      unit: 'ms',
      target: { most: 25 },
    },
    {
      what: '304 ÷ 200, answers a second',
      found: rate(unchanged, page),
      unit: '×',
      target: { least: 1, of: goodRate(unchanged, page) },
    },
    {
      what: '404 ÷ 200, answers a second',
      found: rate(missing, page),
      unit: '×',
      target: { least: 1, of: goodRate(missing, page) },
    },
    { what: '404 ÷ 200, another address each time', found: rate(invented, page), unit: '×' },
    {
      what: 'First byte of a page that is not kept',
      found: firstByte,
      unit: 'ms',
      target: { most: 150 },
    },
    { what: 'Memory (RSS), the most of the run', found: memory, unit: 'MB', target: { most: 400 } },
    {
      what: 'Click to first paint, opened ahead',
      found: clicked(paintsOf(true)),
      unit: 'ms',
      target: { most: 100 },
    },
    {
      what: 'Click to first paint, not opened ahead',
      found: clicked(paintsOf(false)),
      unit: 'ms',
      target: { most: 100 },
    },
  ];
}

function toRatio(ratios: readonly number[] | null, share: number): number | null {
  return ratios && percentile(ratios, share);
}
