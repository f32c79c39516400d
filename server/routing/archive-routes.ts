import { officialKinds } from '../../lib/model/kinds.ts';
import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { kept } from './resolution.ts';

import type { PageAnswer, PageRequest } from './resolution.ts';

/** `/archive/2015`, `/archive/2015/01`: years between the first release and the last one. */
export async function findPeriodPage({
  store,
  language,
  values: { year = '', month },
}: PageRequest): Promise<PageAnswer | null> {
  const years = await store.countReleases({ filter: { kinds: officialKinds }, unit: 'year' });
  const [first, last] = [years.at(0)?.period, years.at(-1)?.period];
  if (first === undefined || last === undefined || year < first || year > last) return null;
  const period = month === undefined ? year : `${year}-${month}`;
  return kept(language, internalPaths.archive(language, period));
}
