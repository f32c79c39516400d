import type { Piece } from './pieces.ts';

/** Where a part of a quotation stands in a text, by numbers of pieces; `end` does not belong to it. */
export type Stretch = {
  start: number;
  end: number;
  /** How many pieces at the beginning and at the end of the part the stretch has nothing for. */
  lacking: { before: number; behind: number };
};

export type Alignment = {
  /** One for each part, in the order of the text; one that has nothing in common with it is empty. */
  stretches: readonly Stretch[];
  /** The share of the longer one that both have: from 0, nothing in common, to 1, the same pieces. */
  similarity: number;
};

/** Work is bounded: a text too long for a long quotation is looked at where it has most of its words. */
const mostCells = 1_000_000;
/** What a letter costs; passing over a piece between two parts costs next to nothing, but not nothing. */
const letterCost = 4096;
const skipCost = 1;

/** So many first letters in common make a word a likely stand-in for another. */
const likeness = 4;

const diagonal = 1;
const up = 2;
const left = 3;

/**
 * The stretch of a text that a quotation is nearest to: the least letters to be put in, left out or
 * replaced, words and signs as a whole. Between two parts the text may go on as long as it likes.
 */
export function align(
  parts: readonly (readonly Piece[])[],
  text: readonly Piece[],
): Alignment | null {
  const quotation = parts.flat();
  const size = Math.floor(mostCells / (quotation.length + 1)) - 1;
  const offset = size >= text.length ? 0 : findRichest(quotation, text, size);
  const window = text.slice(offset, offset + size);
  if (quotation.length === 0 || window.length === 0) return null;

  const bounds = toBounds(parts);
  const { moves, end } = fill(quotation, window, new Set(bounds));
  const { stretches, same } = traceBack(moves, quotation, window, bounds, end);
  const quoted = lengthOf(quotation);
  const found = stretches.reduce(
    (sum, stretch) => sum + lengthOf(window.slice(stretch.start, stretch.end)),
    0,
  );
  return {
    stretches: stretches.map(({ start, end: behind, lacking }) => ({
      start: start + offset,
      end: behind + offset,
      lacking,
    })),
    similarity: same / Math.max(quoted, found),
  };
}

/** For each part, how many pieces stand before its end. */
function toBounds(parts: readonly (readonly Piece[])[]): readonly number[] {
  let sum = 0;
  return parts.map((part) => (sum += part.length));
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { form }) => sum + form.length, 0);
}

/** Pieces as numbers, which are compared at once: two are alike in `form` or `beginning` if these are equal. */
type Column = { form: number; beginning: number; isWord: boolean; cost: number };

/** Makes columns of which the numbers can be compared with each other. */
function createNumbering(): (piece: Piece) => Column {
  const known = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
  return ({ form, isWord }) => ({
    form: numberOf(form),
    beginning: numberOf(form.slice(0, likeness)),
    isWord,
    cost: form.length * letterCost,
  });
}

/** What a word costs in place of another: less than one left out and one put in. */
function replacing(word: Column, other: Column): number {
  if (!word.isWord || !other.isWord) return Infinity;
  const cost = Math.max(word.cost, other.cost);
  return word.beginning === other.beginning ? cost / 2 : cost;
}

/** The table of the cheapest ways, row by row: how each cell was reached, and where the best way ends. */
function fill(
  quotation: readonly Piece[],
  text: readonly Piece[],
  bounds: ReadonlySet<number>,
): { moves: Uint8Array; end: number } {
  const width = text.length + 1;
  const moves = new Uint8Array((quotation.length + 1) * width).fill(left, 0, width);
  const toColumn = createNumbering();
  const columns = text.map(toColumn);
  let above = new Float64Array(width);
  let row = new Float64Array(width);

  for (const [index, piece] of quotation.entries()) {
    const asked = toColumn(piece);
    const isBound = bounds.has(index + 1);
    const isLast = index === quotation.length - 1;
    row[0] = (above[0] ?? 0) + asked.cost;
    moves[(index + 1) * width] = up;
    for (const [before, column] of columns.entries()) {
      const putIn = isLast ? Infinity : isBound ? skipCost : column.cost;
      const inPlace = column.form === asked.form ? 0 : replacing(asked, column);
      const across = (above[before] ?? 0) + inPlace;
      const down = (above[before + 1] ?? 0) + asked.cost;
      const along = (row[before] ?? 0) + putIn;
      const least = Math.min(across, down, along);
      row[before + 1] = least;
      moves[(index + 1) * width + before + 1] =
        across === least ? diagonal : down === least ? up : left;
    }
    [above, row] = [row, above];
  }
  return { moves, end: above.indexOf(above.reduce((least, cost) => Math.min(least, cost))) };
}

function traceBack(
  moves: Uint8Array,
  quotation: readonly Piece[],
  text: readonly Piece[],
  bounds: readonly number[],
  end: number,
): { stretches: readonly Stretch[]; same: number } {
  const none = { start: 0, end: 0, lacking: { before: 0, behind: 0 } };
  const stretches = bounds.map((): Stretch => none);
  const firstOf = bounds.map((_, part) => bounds[part - 1] ?? 0);
  let part = bounds.length - 1;
  let row = quotation.length;
  let place = end;
  let same = 0;
  let behind = end;
  let lacking = none.lacking;
  while (row > 0) {
    const move = moves[row * (text.length + 1) + place];
    lacking =
      move === up
        ? { before: lacking.before + 1, behind: lacking.behind + (place === behind ? 1 : 0) }
        : { ...lacking, before: 0 };
    // Pieces passed over behind a part are not a part of it.
    if (move === left && row === bounds[part]) behind = place - 1;
    const piece = quotation[row - 1];
    if (move === diagonal && piece?.form === text[place - 1]?.form) same += piece?.form.length ?? 0;
    if (move !== up) place -= 1;
    if (move !== left) row -= 1;
    if (row !== firstOf[part]) continue;
    stretches[part] = { start: place, end: behind, lacking };
    part -= 1;
    behind = place;
    lacking = none.lacking;
  }
  return { stretches, same };
}

/** Where a stretch of so many pieces begins that has most of the letters of a quotation's words. */
function findRichest(quotation: readonly Piece[], text: readonly Piece[], size: number): number {
  const asked = new Set(quotation.filter(({ isWord }) => isWord).map(({ form }) => form));
  const counts = new Map<string, number>();
  for (const { form } of text) counts.set(form, (counts.get(form) ?? 0) + 1);
  const worth = ({ form }: Piece) => (asked.has(form) ? form.length / (counts.get(form) ?? 1) : 0);

  let best = { start: 0, sum: 0 };
  let sum = 0;
  for (const [index, piece] of text.entries()) {
    sum += worth(piece);
    const leaving = text[index - size];
    if (leaving) sum -= worth(leaving);
    if (sum > best.sum) best = { start: Math.max(0, index - size + 1), sum };
  }
  // The words stand in the middle rather than at the end of it.
  return Math.max(0, Math.min(best.start, text.length - size));
}
