import { findPassages } from '../../search/passages.ts';
import { findPartOf } from '../parts.ts';
import { readReleases } from './read-releases.ts';

import type { Language } from '../../languages.ts';
import type { Mark } from '../../search/marks.ts';
import type { FoundTexts } from '../../search/answering.ts';
import type { Analyser } from '../../types.ts';
import type { EditionFile } from '../edition-file.ts';

/** The releases at these places, in this order, with a passage of their texts in the languages that are sought. */
export function readHits(
  edition: EditionFile,
  places: readonly number[],
  sought: readonly Language[],
  marks: readonly Mark[],
  analyser: Analyser,
): FoundTexts['items'] {
  return readReleases(edition, places).map(({ summary, texts }) => ({
    release: summary,
    passages: findPassages(texts, sought, marks, analyser).map((passage) => ({
      ...passage,
      ...findPartOf(edition, summary.slug, passage.block),
    })),
  }));
}
