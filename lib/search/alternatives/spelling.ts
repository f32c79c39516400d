import { languageOfWord } from '../words/script.ts';

import type { Language } from '../../model/languages.ts';

/** A word that texts have, and in how many of them. */
export type VocabularyWord = { term: string; count: number };

/** In shorter words one letter makes too many other words; in longer ones a reader has made two errors. */
const shortestForgiven = 5;
const longestForgiven = 24;

/** Folded letters; ё is е. */
const alphabets: Record<Language, string> = {
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** Whether an error in a folded word can be forgiven: it is a plain word, neither too short nor too long. */
export function isForgivable(word: string): boolean {
  return hasForgivableLength(word) && languageOfWord(word) !== null;
}

/**
 * The folded word and everything that one error makes of it: a letter left out, put in, changed, or two
 * neighbours swapped (Damerau 1964). At most some 1,600 words, to be looked up in a vocabulary of any
 * size. Empty: the word is not forgivable.
 */
export function oneErrorAway(word: string): readonly string[] {
  const language = languageOfWord(word);
  if (language === null || !hasForgivableLength(word)) return [];
  const found = new Set([word]);
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const [first = '', second = ''] = after;
    if (first !== '') found.add(before + after.slice(1));
    if (second !== '') found.add(before + second + first + after.slice(2));
    for (const letter of alphabets[language]) {
      found.add(before + letter + after);
      if (first !== '') found.add(before + letter + after.slice(1));
    }
  }
  return [...found];
}

/**
 * The word of the vocabulary that is one error away from a folded word, the commonest first; a word with
 * the same first letter is preferred. Null: texts have the word as it is, or nothing is near. Give it
 * the vocabulary's answer to `oneErrorAway`, or any other part of the vocabulary.
 */
export function suggestWord(word: string, vocabulary: Iterable<VocabularyWord>): string | null {
  if (!hasForgivableLength(word)) return null;
  let best: VocabularyWord | null = null;
  for (const candidate of vocabulary) {
    if (candidate.count <= 0) continue;
    if (candidate.term === word) return null;
    if (!isOneErrorAway(word, candidate.term)) continue;
    if (best === null || isBetter(word, candidate, best)) best = candidate;
  }
  return best?.term ?? null;
}

/** Whether the Damerau–Levenshtein distance of two different words is one, in one pass over them. */
export function isOneErrorAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const isSame = (fromOne: number, fromOther: number) =>
    one.slice(at + fromOne) === other.slice(at + fromOther);
  if (isSame(1, 1) || isSame(1, 0) || isSame(0, 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && isSame(2, 2);
}

function hasForgivableLength({ length }: string): boolean {
  return shortestForgiven <= length && length <= longestForgiven;
}

function isBetter(word: string, candidate: VocabularyWord, best: VocabularyWord): boolean {
  const first = word.slice(0, 1);
  const startsAlike = candidate.term.startsWith(first);
  if (startsAlike !== best.term.startsWith(first)) return startsAlike;
  if (candidate.count !== best.count) return candidate.count > best.count;
  return candidate.term < best.term;
}
