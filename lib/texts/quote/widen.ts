import type { Stretch } from './align.ts';
import type { Piece } from './pieces.ts';

/** How many words of the text beyond the place of the quotation's own are looked through for one of them. */
const looseWords = 2;

type Edge = {
  /** What follows a passage, or what stands before it, the nearest first. */
  beyond: readonly Piece[];
  /** What the quotation has at this edge and the passage lacks, the outermost first. */
  lacking: readonly Piece[];
};

/**
 * How many pieces an edge of a passage moves out, so that words at the edge of a quotation stand beside the
 * words of the text that they took the place of. An alignment leaves them out where that costs less.
 */
export function widenBy({ beyond, lacking: pieces }: Edge): number {
  const lacking = pieces.filter(({ isWord }) => isWord);
  const outermost = lacking[0]?.form;
  if (outermost === undefined) return 0;
  const isNear = (at: number) => countWords(beyond.slice(0, at)) <= lacking.length + looseWords;
  const same = beyond.findIndex(({ form }, at) => form === outermost && isNear(at));
  if (same >= 0) return same + 1;

  let words = 0;
  // A sign ends the phrase: what stands behind it is not what was replaced.
  for (const [at, { isWord, form }] of beyond.entries()) {
    if (!isWord && form !== '-') return at;
    if (isWord) words += 1;
    if (words === lacking.length) return at + 1;
  }
  return beyond.length;
}

/** Numbers of the pieces of the blocks in which a stretch begins and ends, between the stretches beside it. */
export function roomAround(
  { start, end }: Pick<Stretch, 'start' | 'end'>,
  pieces: readonly Piece[],
  blocks: readonly { start: number; end: number }[],
  neighbours: { before: number; behind: number },
): Pick<Stretch, 'start' | 'end'> {
  const [first, last] = [pieces[start], pieces[end - 1]];
  const from = blocks.findLast((block) => first && block.start <= first.start)?.start ?? 0;
  const to = blocks.find((block) => last && block.end >= last.end)?.end ?? 0;
  let [left, right] = [start, end];
  while (left > neighbours.before && (pieces[left - 1]?.start ?? -1) >= from) left -= 1;
  while (right < neighbours.behind && (pieces[right]?.end ?? Infinity) <= to) right += 1;
  return { start: left, end: right };
}

function countWords(pieces: readonly Piece[]): number {
  return pieces.filter(({ isWord }) => isWord).length;
}
