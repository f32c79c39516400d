import { z } from 'zod';

import { releaseKindSchema } from '../../../model/value-schemas.ts';
import { jsonColumn } from '../edition-file.ts';
import { toEntryFilter } from './filter.ts';

import type { Analyser } from '../../../search/analyser.ts';
import type { EditionFile } from '../edition-file.ts';

const entryRow = z.object({
  body: z.string(),
  kind: releaseKindSchema,
  languages: z.number(),
  year: z.number(),
  month: z.number(),
  shown_from: z.number(),
});

/** What facets tell releases apart by. */
export type Entry = z.infer<typeof entryRow>;

const placesRow = z.object({ places: jsonColumn(z.array(z.number())) });

/** By place. An edition never changes, and every list counts all of it: it is read once. */
const known = new WeakMap<EditionFile, readonly Entry[]>();

/** Everything that is listed at this moment. */
export function listShown(edition: EditionFile, now: number): readonly Entry[] {
  return readEntries(edition).filter(({ shown_from: shownFrom }) => shownFrom <= now);
}

/** What has the words and is listed at this moment. */
export function listWithWords(
  edition: EditionFile,
  words: string,
  analyser: Analyser,
  now: number,
): readonly Entry[] {
  const { where, parameters } = toEntryFilter({ words }, analyser, now);
  // One row of JSON: twenty thousand rows would cost more than finding them.
  const sql = `SELECT json_group_array(place) AS places FROM release_entry WHERE ${where}`;
  const entries = readEntries(edition);
  const places = edition.first(sql, parameters, placesRow)?.places ?? [];
  return places.flatMap((place) => entries[place] ?? []);
}

function readEntries(edition: EditionFile): readonly Entry[] {
  let entries = known.get(edition);
  if (entries === undefined) {
    const sql = `SELECT body, kind, languages, year, month, shown_from FROM release_entry
      ORDER BY place`;
    entries = edition.list(sql, {}, entryRow);
    known.set(edition, entries);
  }
  return entries;
}
