import { officialKinds } from '../../lib/content/kinds.ts';
import { internalPaths } from '../../lib/internal-paths.ts';
import { kept } from './answer.ts';

import type { Language } from '../../lib/content/languages.ts';
import type { PageAnswer, RoutingStore } from './answer.ts';

const yearText = /^\d{4}$/u;
const monthText = /^(?:0[1-9]|1[0-2])$/u;

/** `/archive`, `/archive/2015`, `/archive/2015/01`: years between the first release and the last one. */
export async function findArchivePage(
  store: Pick<RoutingStore, 'countReleases'>,
  language: Language,
  segments: readonly string[],
): Promise<PageAnswer | null> {
  const [year, month, ...deeper] = segments;
  if (deeper.length > 0) return null;
  if (year === undefined) return page(language, 'all');
  if (!yearText.test(year) || (month !== undefined && !monthText.test(month))) return null;

  const years = await store.countReleases({ filter: { kinds: officialKinds }, unit: 'year' });
  const [first, last] = [years.at(0)?.period, years.at(-1)?.period];
  if (first === undefined || last === undefined || year < first || year > last) return null;
  return page(language, month === undefined ? year : `${year}-${month}`);
}

function page(language: Language, period: string): PageAnswer {
  return kept(language, internalPaths.archive(language, period));
}
