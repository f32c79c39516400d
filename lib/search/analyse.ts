import { foldWord } from './words/fold-word.ts';
import { toTerm } from './words/to-term.ts';

import type { Token } from './analyser.ts';

/** A token of a text with the folded form it is written in, by which exact hits are told from inflected ones. */
export type WordToken = Token & { form: string };

/**
 * A word: letters and digits with the marks, soft hyphens and invisible joiners inside it, and with
 * apostrophes between its letters (’ ' and U+02BC). Hyphens and every space, no-break ones too, part
 * words: «пресс-релиз» is found by either half.
 */
const word =
  /(?![\u02B9-\u02DF])[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|['\u2019](?=[\p{L}\p{N}]))*/gu;

/**
 * Cuts a text into words to be compared; `start` and `end` are offsets in the text as it was given, so
 * that hits can be marked in the original. Pure; the same for indexing, asking and marking, and the
 * same for texts of every language: letters decide how a word is stemmed.
 */
export function analyse(text: string): readonly WordToken[] {
  const tokens: WordToken[] = [];
  for (const { 0: slice, index } of text.matchAll(word)) {
    const form = foldWord(slice);
    if (form === '') continue;
    tokens.push({ term: toTerm(form), form, start: index, end: index + slice.length });
  }
  return tokens;
}
