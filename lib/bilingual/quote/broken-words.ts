/** A hyphen, U+2010, U+2011 or a soft hyphen behind a letter, and the end of a line before the next one. */
const lineEnd = /(?<=\p{L}\p{M}?)[-\u2010\u2011\u00AD]\s+(?=\p{L})/gu;
/** No word is longer than this on either side of a line's end. */
const longestPart = 64;

/**
 * Puts words together that the end of a line has parted, as texts copied out of PDF files have them
 * («артилле-⏎рийских»). Only what is a word then: «юго-⏎востоке» keeps its hyphen. A line break that
 * became a blank on the way counts as well.
 */
export function joinBrokenWords(text: string, isWord: (joined: string) => boolean): string {
  return text.replace(lineEnd, (mark, at: number) => {
    const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - longestPart), at));
    const from = at + mark.length;
    const behind = /^[\p{L}\p{M}]+/u.exec(text.slice(from, from + longestPart));
    return before && behind && isWord(before[0] + behind[0]) ? '' : mark;
  });
}
