import { getNeighbours } from './releases.ts';
import { listEventsOf } from './terms.ts';

import type { LocalizedRelease } from '../model/localized-release.ts';
import type { WaysOn } from '../model/related.ts';

/** Where a release leads. */
export async function getWaysOn(release: LocalizedRelease): Promise<WaysOn> {
  return {
    related: release.related,
    events: await listEventsOf(release.slug),
    neighbours: await getNeighbours(release),
  };
}
