import { findPassage } from '../../search/passage.ts';
import { placeOf } from '../../search/text-id.ts';
import { findPartOf } from '../parts.ts';
import { readTexts } from './read-texts.ts';

import type { Mark } from '../../search/marks.ts';
import type { SearchHit } from '../../store.ts';
import type { Analyser } from '../../types.ts';
import type { EditionFile } from '../edition-file.ts';
import type { TextRow } from './read-texts.ts';

/** The releases at these places, in this order, with a passage of each of the texts that match. */
export function readHits(
  edition: EditionFile,
  shown: readonly number[],
  texts: readonly number[],
  marks: readonly Mark[],
  analyser: Analyser,
): readonly SearchHit[] {
  const byPlace = Map.groupBy(readTexts(edition, texts), ({ id }) => placeOf(id));
  return shown.flatMap((place) => {
    const hit = toHit(byPlace.get(place) ?? [], marks, analyser);
    return hit ? placePassages(edition, hit) : [];
  });
}

function placePassages(edition: EditionFile, { release, passages }: SearchHit): SearchHit {
  return {
    release,
    passages: passages.map((passage) => ({
      ...passage,
      ...findPartOf(edition, release.slug, passage.block),
    })),
  };
}

function toHit(
  texts: readonly TextRow[],
  marks: readonly Mark[],
  analyser: Analyser,
): SearchHit | null {
  const [first] = texts;
  if (!first) return null;
  const passages = texts
    .toSorted((left, right) => left.id - right.id)
    .flatMap(({ text, language }) => findPassage(text, language, marks, analyser) ?? []);
  return { release: first.summary, passages };
}
