import { officialKinds } from '../model/kinds.ts';
import { toYearStarts } from '../model/period.ts';
import { pageSize } from '../model/page.ts';
import { browseReleases, countReleases, listReleases } from './releases.ts';

import type { BodyChronology } from '../model/chronology.ts';

/** A page of everything that a body published and that notes of the portal say of it. */
export async function getChronology(body: string, page: number): Promise<BodyChronology> {
  const filter = { body };
  const { facets } = await browseReleases({ filter, limit: 1 });
  const releases = officialKinds.reduce((sum, kind) => sum + (facets.kinds[kind] ?? 0), 0);
  return {
    documents: await listReleases({ body, by: 'about', page }),
    counts: { releases, notes: facets.kinds.note ?? 0 },
    years: toYearStarts(await countReleases({ filter, unit: 'year', by: 'about' }), pageSize),
  };
}
