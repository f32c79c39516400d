import { officialKinds } from '../model/kinds.ts';
import { browseReleases, getParallelRelease, listReleases } from './releases.ts';

import type { Language } from '../model/languages.ts';

const shownReleases = 12;
const shownNotes = 6;

/** What the front page shows: the newest release with both of its texts, those before it, notes, and how many there are. */
export async function getHome(locale: Language) {
  const filter = { kinds: officialKinds };
  const { page, facets } = await browseReleases({ filter, limit: shownReleases });
  const notes = await listReleases({ kinds: ['note'], pageSize: shownNotes });
  const [newest, ...others] = page.items;
  return {
    lead: newest ? await getParallelRelease(newest.slug, locale) : null,
    others,
    notes: notes.items,
    counts: { releases: page.total, both: facets.languages.both, notes: notes.total },
  };
}
