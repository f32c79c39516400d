import { percentile } from '../measure.ts';
import { load } from './load.ts';

import type { Load, Subject } from './load.ts';

/** What was measured of each subject, a load a round. */
export type Rounds = ReadonlyMap<string, readonly Load[]>;

type RoundOptions = { rounds: number; seconds: number };

/**
 * Every subject once a round, so that whatever else the machine does falls on all of them, and every second
 * round backwards, so that none of them is always the first; the round before the first one is for the compilers.
 */
export async function measureRounds(
  subjects: readonly Subject[],
  { rounds, seconds }: RoundOptions,
): Promise<Rounds> {
  const loads = new Map<string, Load[]>(subjects.map(({ name }) => [name, []]));
  for (const subject of subjects) await load(subject, seconds);
  for (let round = 0; round < rounds; round += 1) {
    const turns = round % 2 === 0 ? subjects : subjects.toReversed();
    for (const subject of turns) loads.get(subject.name)?.push(await load(subject, seconds));
  }
  return loads;
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** The median of one figure of a subject; null: it was not measured. */
export function medianOf(rounds: Rounds, name: string, figure: keyof Load): number | null {
  const loads = rounds.get(name);
  return loads ? median(loads.map((one) => one[figure])) : null;
}

/** How many times as much the one has as the other, compared round by round; null: not measured. */
export function ratioOf(
  rounds: Rounds,
  [name, other]: readonly [string, string],
  figure: keyof Load,
): number | null {
  const [loads, others] = [rounds.get(name), rounds.get(other)];
  if (!loads || !others) return null;
  const ratios = loads.map((one, round) => one[figure] / (others[round]?.[figure] ?? Number.NaN));
  return median(ratios);
}
