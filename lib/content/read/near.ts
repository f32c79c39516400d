/** The candidate that was probably meant: at most two letters away, and fewer than half of them; else null. */
export function findNear(written: string, candidates: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.min(2, Math.ceil(written.length / 2) - 1);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) > least) continue;
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (distance > least || (distance === least && nearest !== null)) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}

/** «did you mean …?» when something is near, else the words given. */
export function suggestNear(
  written: string,
  candidates: Iterable<string>,
  otherwise: string,
): string {
  const near = findNear(written, candidates);
  return near === null ? otherwise : `did you mean "${near}"?`;
}

/** Edits between two words, two letters changed about being one (optimal string alignment). */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      const isSwap =
        left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1] && cost === 1;
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
        isSwap ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}
