import type { ReleaseSummary } from './summary.ts';

/** How many releases each year (2015) and month (2015-01) has, in order; empty periods are left out. */
export type Archive = {
  total: number;
  years: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
};

/** `2015-01`: its releases, as many as one page holds, and how many each day with any has. */
export type ArchivedMonth = {
  month: string;
  releases: readonly ReleaseSummary[];
  days: ReadonlyMap<string, number>;
};
