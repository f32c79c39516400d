import { releaseKinds } from '../../../model/kinds.ts';
import { compareText } from '../../../base/compare-text.ts';
import { bits, isOnly, leftAside, createFailures } from './failures.ts';
import { toMask } from './filter.ts';

import type { ReleaseFilter, Relaxation } from '../../browse.ts';
import type { Facets } from '../../../model/browse-response.ts';
import type { Entry } from './entries.ts';

export type Tally = { total: number; facets: Facets };

/** Total and facets in one pass: each facet follows the other conditions, not its own. */
export function tally(entries: readonly Entry[], filter: ReleaseFilter): Tally {
  const failuresOf = createFailures(filter);
  const languages = { both: 0, ru: 0, en: 0 };
  const kinds = new Map(releaseKinds.map((kind) => [kind, 0]));
  const bodies = new Map<string, number>();
  const years = new Map<number, number>();
  const months = new Map<number, number>();
  let total = 0;

  for (const entry of entries) {
    const failures = failuresOf(entry);
    if (failures === 0) total += 1;
    if (isOnly(failures, leftAside.language)) {
      for (const choice of ['both', 'ru', 'en'] as const) {
        const mask = toMask(choice);
        if ((entry.languages & mask) === mask) languages[choice] += 1;
      }
    }
    if (isOnly(failures, leftAside.kinds)) add(kinds, entry.kind);
    if (isOnly(failures, leftAside.body)) add(bodies, entry.body);
    if (isOnly(failures, leftAside.year)) add(years, entry.year);
    if (filter.year !== undefined && isOnly(failures, bits.month)) add(months, entry.month);
  }

  const facets = {
    languages,
    kinds: Object.fromEntries(kinds),
    bodies: Object.fromEntries([...bodies].sort(([left], [right]) => compareText(left, right))),
    years: [...years]
      .sort(([left], [right]) => right - left)
      .map(([year, count]) => ({ year, count })),
    months: [...months]
      .sort(([left], [right]) => left - right)
      .map(([month, count]) => ({ month, count })),
  };
  return { total, facets };
}

/** What taking back each condition but the words would give. */
export function tallyRelaxations(
  entries: readonly Entry[],
  filter: ReleaseFilter,
): readonly Relaxation[] {
  const failuresOf = createFailures(filter);
  const names = ['body', 'kinds', 'language', 'year', 'month'] as const;
  return names
    .filter((name) => filter[name] !== undefined)
    .map((name) => ({
      without: name,
      total: entries.filter((entry) => isOnly(failuresOf(entry), leftAside[name])).length,
    }));
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
