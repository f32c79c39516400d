import { officialKinds } from '../../lib/model/kinds.ts';
import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { cacheable } from './resolution.ts';

import type { PageResolution, RoutedRequest } from './resolution.ts';

/** `/archive/2015`, `/archive/2015/01`: years between the first release and the last one. */
export async function findPeriodPage({
  store,
  language,
  values: { year = '', month },
}: RoutedRequest): Promise<PageResolution | null> {
  const years = await store.countReleases({ filter: { kinds: officialKinds }, unit: 'year' });
  const [first, last] = [years.at(0)?.period, years.at(-1)?.period];
  if (first === undefined || last === undefined || year < first || year > last) return null;
  const period = month === undefined ? year : `${year}-${month}`;
  return cacheable(language, internalPaths.archive(language, period));
}
