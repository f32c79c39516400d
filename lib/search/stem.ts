import { newStemmer } from 'snowball-stemmers';

import { changedStems, keptBeginnings, scholar, science } from './words/english-exceptions.ts';

import type { Language } from '../model/languages.ts';

/** So many stems are remembered at most: official texts repeat themselves, and a stemmer is slow. */
const mostRemembered = 200_000;
/** No word is longer; anything above is not stemmed, so that no input is costly. */
const longestWord = 64;

const russian = newStemmer('russian');
const english = newStemmer('english');

const stemmers: Record<Language, (word: string) => string> = {
  ru: (word) => russian.stem(word),
  en: stemEnglish,
};

const remembered: Record<Language, Map<string, string>> = { ru: new Map(), en: new Map() };

/**
 * The Snowball stem of a folded word (lower case, no ё, no apostrophes); a language's algorithm as
 * published at snowballstem.org, the English one with the changes of its release 3.
 */
export function stem(word: string, language: Language): string {
  if (word.length > longestWord) return word;
  const known = remembered[language];
  let found = known.get(word);
  if (found === undefined) {
    found = stemmers[language](word);
    if (known.size >= mostRemembered) known.clear();
    known.set(word, found);
  }
  return found;
}

function stemEnglish(word: string): string {
  const changed = changedStems.get(word);
  if (changed !== undefined) return changed;
  for (const [beginning, standIn] of keptBeginnings) {
    if (word.startsWith(beginning)) {
      return beginning + english.stem(standIn + word.slice(beginning.length)).slice(standIn.length);
    }
  }
  return english.stem(word.replace(scholar, science));
}
