import { servedContent } from '../services/current-content.ts';

/**
 * A function under `'use cache'` called with the version of the record before its own arguments. Arguments are the
 * key of what is cached: a result read from one edition is never given for another, however the moments of a publish
 * and a render fall.
 */
export function byEdition<Args extends unknown[], Value>(
  load: (version: string, ...args: Args) => Promise<Value>,
): (...args: Args) => Promise<Value> {
  return (...args) => load(servedContent().version(), ...args);
}
