import { pageSize } from '../../../model/page.ts';
import { toLimits, toPage, toPageRequest } from '../paging.ts';
import { listShown, listWithWords } from './entries.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { toEntryFilter, withoutBlanks } from './filter.ts';
import { listItems } from './list-items.ts';
import { tally, tallyRelaxations } from './tally.ts';

import type { BrowseQuery, BrowseResult, ReleaseFilter, Relaxation } from '../../browse.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { EditionFile } from '../edition-file.ts';
import type { Entry } from './entries.ts';
import type { List } from './cursor.ts';

/** A longer stretch of a list is a mistake of the caller. */
const mostItems = 100;

/** Three statements at most: what there is, once for an edition; what has the words; the items. */
export function browseReleases(
  edition: EditionFile,
  query: BrowseQuery,
  analyser: Analyser,
  now: number,
): BrowseResult {
  const { sort = 'newest', position = { page: 1 }, limit = pageSize } = query;
  if (limit > mostItems)
    throw new RangeError(`A list has ${mostItems} entries at most, not ${limit}.`);
  const filter = withoutBlanks(query.filter);
  const list: List = { filter, sort };
  const request = toPageRequest('page' in position ? position.page : 1, limit);
  const after = 'after' in position ? readCursor(position.after, list) : null;

  const { words } = filter;
  const entries =
    words === undefined ? listShown(edition, now) : listWithWords(edition, words, analyser, now);
  const { total, facets } = tally(entries, filter);
  const { offset } = toLimits(request);
  // One more than asked for tells whether the list goes on.
  const stretch = { sort, after, limit: limit + 1, offset };
  const found =
    offset >= total ? [] : listItems(edition, toEntryFilter(filter, analyser, now), stretch);
  const items = found.slice(0, limit);
  const last = items.at(-1);

  return {
    page: toPage(
      items.map(({ summary }) => summary),
      total,
      request,
    ),
    nextCursor: last !== undefined && found.length > limit ? writeCursor(last, list) : null,
    facets,
    relaxations: total > 0 ? [] : listRelaxations(edition, filter, entries, now),
  };
}

function listRelaxations(
  edition: EditionFile,
  filter: ReleaseFilter,
  entries: readonly Entry[],
  now: number,
): readonly Relaxation[] {
  const withoutWords: readonly Relaxation[] =
    filter.words === undefined
      ? []
      : [{ without: 'words', total: tally(listShown(edition, now), filter).total }];
  return [...withoutWords, ...tallyRelaxations(entries, filter)]
    .filter(({ total }) => total > 0)
    .sort((left, right) => right.total - left.total);
}
