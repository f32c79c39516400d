import { toWritten } from '../lib/model/written.ts';
import { createRandom } from '../tooling/demo/random.ts';
import { analyse } from '../lib/search/analyse.ts';
import { functionWords } from '../lib/search/words/function-words.ts';

import type { Release } from '../lib/model/release.ts';

/** Picks words by Zipf's law over their ranks: the commonest word of the texts is the likeliest. */
export function makeZipfPick(words: Iterable<string>, seed: string): () => string {
  const counts = new Map<string, number>();
  for (const word of words) {
    if (!functionWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts].sort((left, right) => right[1] - left[1]).map(([word]) => word);
  const random = createRandom(`${seed}:words`);
  return () => random.pick(ranked);
}

/** Every word of the first documents, as often as it stands there. */
export function* listWords(releases: readonly Release[]): Generator<string> {
  for (const { texts } of releases.slice(0, 2000)) {
    for (const text of [texts.ru, texts.en]) {
      for (const block of text?.blocks ?? [])
        yield* analyse(toWritten(block).text).map(({ form }) => form);
    }
  }
}
