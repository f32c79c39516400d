import { findPassages } from '../../../search/passages/passages.ts';
import { findPartsOf } from '../parts.ts';
import { readReleases } from './read-releases.ts';

import type { Language } from '../../../model/languages.ts';
import type { Mark } from '../../../search/passages/marks.ts';
import type { FoundTexts } from '../../../search/search-request.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { EditionFile } from '../edition-file.ts';

/** The releases at these places, in this order, with a passage of their texts in the languages that are sought. */
export function readHits(
  edition: EditionFile,
  places: readonly number[],
  sought: readonly Language[],
  marks: readonly Mark[],
  analyser: Analyser,
): FoundTexts['items'] {
  const items = readReleases(edition, places).map(({ summary, record }) => ({
    release: summary,
    passages: findPassages(record.texts, sought, marks, analyser),
  }));
  const passages = items.flatMap(({ release, passages: shown }) =>
    shown.map((passage) => ({ passage, slug: release.slug })),
  );
  const parts = findPartsOf(
    edition,
    passages.map(({ passage, slug }) => [slug, passage.block]),
  );
  for (const [place, part] of parts) {
    const found = passages[place];
    if (found) found.passage.part = part;
  }
  return items;
}
