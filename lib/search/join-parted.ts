import { joinBrokenWords } from '../texts/quote/broken-words.ts';
import { foldWord } from './words/fold-word.ts';

import type { CountForms } from './alternatives/correct-spelling.ts';

/**
 * A query with words put together that the end of a line has parted: where texts have the whole word, and
 * not both of its parts («артилле-рийских», but not «пресс-релиз»). Costs one look into the vocabulary, and
 * only where the query has such a hyphen.
 */
export function joinParted(text: string, countForms: CountForms): string {
  const forms = new Set<string>();
  joinBrokenWords(
    text,
    (whole, parts) => {
      for (const word of [whole, ...parts]) forms.add(foldWord(word));
      return false;
    },
    { isOneLine: true },
  );
  if (forms.size === 0) return text;
  const counts = countForms([...forms]);
  const isKnown = (word: string) => counts.has(foldWord(word));
  return joinBrokenWords(text, (whole, parts) => isKnown(whole) && !parts.every(isKnown), {
    isOneLine: true,
  });
}
