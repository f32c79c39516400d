/** A hyphen, U+2010, U+2011 or a soft hyphen between two letters, and what is left of the end of a line. */
const hyphens = '(?<=\\p{L}\\p{M}?)[-\\u2010\\u2011\\u00AD]';
const atLineEnd = new RegExp(`${hyphens}\\s+(?=\\p{L})`, 'gu');
const anywhere = new RegExp(`${hyphens}\\s*(?=\\p{L})`, 'gu');
/** No word is longer than this on either side of a line's end. */
const longestPart = 64;

type BrokenWords = {
  /** A field of one line drops line breaks: any hyphen in a word may be the one of a line's end. */
  isOneLine?: boolean;
};

/**
 * Puts words together that the end of a line has parted, as texts copied out of PDF files have them
 * («артилле-⏎рийских»). Only what is a word then: «юго-⏎востоке» keeps its hyphen. A line break that
 * became a blank on the way counts as well.
 */
export function joinBrokenWords(
  text: string,
  isWord: (joined: string, parts: readonly [string, string]) => boolean,
  { isOneLine = false }: BrokenWords = {},
): string {
  return text.replace(isOneLine ? anywhere : atLineEnd, (mark, at: number) => {
    const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - longestPart), at))?.[0];
    const from = at + mark.length;
    const behind = /^[\p{L}\p{M}]+/u.exec(text.slice(from, from + longestPart))?.[0];
    if (before === undefined || behind === undefined) return mark;
    return isWord(before + behind, [before, behind]) ? '' : mark;
  });
}
