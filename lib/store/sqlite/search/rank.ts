import { placeOf } from '../text-id.ts';
import { everywhere, places, toExpression } from './expression.ts';
import { listTexts, scoreTexts } from './list-texts.ts';

import type { EditionFile } from '../edition-file.ts';
import type { MatchNode } from '../../../search/match-node.ts';
import type { Reach } from './expression.ts';
import type { TextFilter } from './list-texts.ts';

/** More texts than this are not looked at one by one: two of each release that can be shown. */
export const mostTexts = 2000;

/** The nearest to the query first. */
const reaches: readonly Reach[] = places.flatMap((place) => [
  { place, isExact: true },
  { place, isExact: false },
]);

/** Texts whose scores differ by less than this share of the best are equal: the newer comes first. */
const stepsOfScore = 4;

export type Candidates = {
  match: MatchNode;
  filter: TextFilter;
  /** Texts that match, the newest first. */
  texts: readonly number[];
  /** Whether they are all that match. */
  isWhole: boolean;
  now: number;
  hasScheduled: boolean;
};

/**
 * Places of releases in the order of their relevance, as many as wanted. Releases are taken reach by
 * reach, from words in the title to other forms somewhere in the text, and no further than wanted; where
 * only the whole text is left, by how much it speaks of the words; the newer first among equals.
 */
export function rankReleases(
  edition: EditionFile,
  { match, filter, texts, isWhole, now, hasScheduled }: Candidates,
  wanted: number,
): readonly number[] {
  const ranked = new Set<number>();
  const ask = (reach: Reach) => ({
    ...{ expression: toExpression(match, reach), filter, now, hasScheduled, limit: mostTexts },
  });
  let scores: ReadonlyMap<number, number> | null = null;
  for (const reach of reaches) {
    if (ranked.size >= wanted) break;
    const isLast = reach.place === everywhere.place && reach.isExact === everywhere.isExact;
    let found = isLast ? texts : listTexts(edition, ask(reach));
    if (isWhole && reach.place === 'text') {
      scores ??= toSteps(scoreTexts(edition, ask(everywhere)));
      found = sortBy(found, scores);
    }
    for (const text of found) ranked.add(placeOf(text));
  }
  return [...ranked].slice(0, wanted);
}

function toSteps(scores: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const best = [...scores.values()].reduce((least, score) => Math.min(least, score), 0);
  if (best === 0) return scores;
  return new Map(
    [...scores].map(([text, score]) => [text, -Math.round((score / best) * stepsOfScore)]),
  );
}

/** The sort is stable: the newer stays first among equals. */
function sortBy(texts: readonly number[], scores: ReadonlyMap<number, number>): readonly number[] {
  const scoreOf = (text: number) => scores.get(text) ?? 0;
  return texts.toSorted((left, right) => scoreOf(left) - scoreOf(right));
}
