import type { Diagnostic } from '../diagnostic.ts';
import type { Sourced } from '../content-set.ts';
import type { Release } from '../../model/release.ts';

/** A warning that an editor may have looked at; then its key stands in `acknowledged` and it is not said again. */
export type Remark = { key: string; diagnostic: Diagnostic };

export type FindRemarks = (release: Sourced<Release>) => readonly Remark[];

/** The same with the way to acknowledge it behind its remedy. */
export function createRemark(key: string, diagnostic: Diagnostic): Remark {
  const fix = `${diagnostic.fix}, or acknowledge ${JSON.stringify(key)}`;
  return { key, diagnostic: { ...diagnostic, fix } };
}
