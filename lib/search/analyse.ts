import type { Token } from '../content/types.ts';

/**
 * A word: letters and digits with the marks, soft hyphens and invisible joiners inside it, and with
 * apostrophes between its letters. Hyphens and every space, no-break ones too, part words: «пресс-релиз»
 * is found by either half.
 */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|['\u2019\u02BC](?=[\p{L}\p{N}]))*/gu;

const breve = '\u0306';
const notLettersNorDigits = /[^\p{L}\p{N}]/gu;

/**
 * Cuts a text into words to be compared; `start` and `end` are offsets in the text as it was given, so
 * that hits can be marked in the original. Pure; the same for indexing, asking and marking.
 */
export function analyse(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: slice, index } of text.matchAll(word)) {
    const term = foldWord(slice);
    if (term !== '') tokens.push({ term, start: index, end: index + slice.length });
  }
  return tokens;
}

/**
 * What two spellings of a word have in common: case, ё and е, stress marks, accents, ligatures, soft
 * hyphens and apostrophes make no difference. The breve stays: й is a letter of its own.
 */
export function foldWord(slice: string): string {
  return slice
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, (mark) => (mark === breve ? mark : ''))
    .normalize('NFC')
    .replace(notLettersNorDigits, '');
}
