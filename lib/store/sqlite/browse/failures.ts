import { toMask } from './filter.ts';

import type { ReleaseFilter } from '../../browse.ts';
import type { Entry } from './entries.ts';

/** A bit for each condition that an entry can fail, so that a set of them is a number. */
export const bits = { body: 1, kinds: 2, language: 4, year: 8, month: 16 } as const;
export type EntryCondition = keyof typeof bits;

/** What choosing anew in a facet, or taking a condition back, leaves aside: a month goes with its year. */
export const leftAside: Record<EntryCondition, number> = { ...bits, year: bits.year | bits.month };

/** The conditions of a filter that entries fail, as a query to each. */
export function createFailures(filter: ReleaseFilter): (entry: Entry) => number {
  const { body, kinds, language, year, month } = filter;
  const mask = language === undefined ? 0 : toMask(language);
  return (entry) =>
    (body === undefined || entry.body === body ? 0 : bits.body) |
    (kinds === undefined || kinds.includes(entry.kind) ? 0 : bits.kinds) |
    ((entry.languages & mask) === mask ? 0 : bits.language) |
    (year === undefined || entry.year === year ? 0 : bits.year) |
    (month === undefined || entry.month === month ? 0 : bits.month);
}

/** Whether nothing fails besides what is left aside. */
export function isOnly(failures: number, aside: number): boolean {
  return (failures & ~aside) === 0;
}
