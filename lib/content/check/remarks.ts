import type { Problem } from '../diagnostic.ts';
import type { Sourced } from '../content-set.ts';
import type { Release } from '../../model/release.ts';

/** A warning that an editor may have looked at; then its key stands in `acknowledged` and it is not said again. */
export type Remark = { key: string; problem: Problem };

export type FindRemarks = (release: Sourced<Release>) => readonly Remark[];

/** The same with the way to acknowledge it behind its remedy. */
export function makeRemark(key: string, problem: Problem): Remark {
  const mend = `${problem.mend}, or acknowledge ${JSON.stringify(key)}`;
  return { key, problem: { ...problem, mend } };
}
