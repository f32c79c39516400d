import { median, medianOf, ratioOf } from './rounds.ts';
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
  const rate = (name: string, other: string) => ratioOf(rounds, [name, other], 'rate');
  /** The other way round: who takes less of the processor is faster. */
  const thrift = (name: string, other: string) => ratioOf(rounds, [other, name], 'cost');
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
      target: { least: 1 },
    },
    {
      what: '404 ÷ 200, answers a second',
      found: rate(missing, page),
      unit: '×',
      target: { least: 1 },
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
