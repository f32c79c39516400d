/** A source of chance that is the same for the same seed on every machine. */
export type Random = {
  /** At least 0, less than 1. */
  next: () => number;
  /** From 0 to `count` - 1. */
  below: (count: number) => number;
  chance: (probability: number) => boolean;
  /** The first are taken far more often than the last, as words are (Zipf's law). */
  pick: <T>(ranked: readonly T[]) => T;
  /** Each as often as the others. */
  pickEvenly: <T>(choices: readonly T[]) => T;
};

export function createRandom(seed: string): Random {
  const next = mulberry32(hashSeed(seed));
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (ranked) => take(ranked, pickRank(ranked.length, next())),
    pickEvenly: (choices) => take(choices, below(choices.length)),
  };
}

function take<T>(choices: readonly T[], index: number): T {
  const chosen = choices[index];
  if (chosen === undefined) throw new RangeError('There is nothing to pick from.');
  return chosen;
}

/** Mandelbrot's correction: without it the first word alone would fill a tenth of the text. */
const shift = 2.7;
const sums = new Map<number, readonly number[]>();

function pickRank(count: number, point: number): number {
  const cumulative = cumulativeWeights(count);
  const target = point * (cumulative.at(-1) ?? 1);
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cumulativeWeights(count: number): readonly number[] {
  const known = sums.get(count);
  if (known) return known;
  let total = 0;
  const cumulative = Array.from({ length: count }, (_, rank) => (total += 1 / (rank + shift)));
  sums.set(count, cumulative);
  return cumulative;
}

/** FNV-1a, then a stir: seeds that differ in their last letter begin far from each other. */
function hashSeed(seed: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Tommy Ettinger's mulberry32, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
