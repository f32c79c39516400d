import { replaceWords } from '../replace-words.ts';
import { functionWords } from '../words/function-words.ts';
import { isForgivable, oneErrorAway, suggestWord } from './spelling.ts';

import type { Query } from '../query.ts';

/** How many texts have each folded form; forms that no text has are left out. */
export type CountForms = (forms: readonly string[]) => ReadonlyMap<string, number>;

/** Each costs some thousand looks into the vocabulary; who mistypes more words sees it at a glance. */
const mostCorrected = 2;

/**
 * A query with one error put right in each of the first long words that no text has, if texts have a word that
 * is so near. Null: there is nothing to put right.
 */
export function correctSpelling(query: Query, countForms: CountForms): string | null {
  const doubtful = query.words.flatMap(({ form, body }) =>
    body === undefined && !functionWords.has(form) && isForgivable(form) ? form : [],
  );
  if (doubtful.length === 0) return null;
  const known = countForms(doubtful);
  const unknown = doubtful.filter((form) => !known.has(form)).slice(0, mostCorrected);
  if (unknown.length === 0) return null;
  const near = unknown.map((form) => ({ form, candidates: oneErrorAway(form) }));
  const counts = countForms(near.flatMap(({ candidates }) => candidates));
  const corrections = new Map(
    near.flatMap(({ form, candidates }): readonly [string, string][] => {
      const words = candidates.map((term) => ({ term, count: counts.get(term) ?? 0 }));
      const suggested = suggestWord(form, words);
      return suggested === null ? [] : [[form, suggested]];
    }),
  );
  const corrected = replaceWords(query.text, (form) => corrections.get(form));
  return corrected === query.text ? null : corrected;
}
