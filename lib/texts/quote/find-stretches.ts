import type { Quotation } from './quotation.ts';

type Block = { id: string; text: string };

/** Comparing takes time by the characters of a text: what is shorter is compared whole. */
const longText = 60_000;
/** So many of the longest words of a quotation say where it may stand. */
const mostWords = 12;
/** So many blocks that have most of them are looked at. */
const mostPlaces = 20;

/**
 * Where in a text a quotation may stand: stretches of its blocks around those that have most of its words, with
 * room for the rest of it. A text of usual length is one stretch; so is any text when something is left out of the
 * quotation, since its parts may stand far from each other.
 */
export function findStretches(
  blocks: readonly Block[],
  { text, parts }: Quotation,
): readonly (readonly Block[])[] {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length <= longText || parts.length !== 1) return [blocks];

  const forms = parts.flatMap(({ pieces }) => pieces.filter(({ isWord }) => isWord));
  const words = [...new Set(forms.map(({ form }) => form))]
    .toSorted((left, right) => right.length - left.length)
    .slice(0, mostWords);
  const places = blocks
    .map((block, place) => ({ place, count: countWords(block.text, words) }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count || left.place - right.place)
    .slice(0, mostPlaces);
  const stretches = places.map(({ place }) => widen(blocks, place, text.length * 2));
  return join(stretches).map(({ start, end }) => blocks.slice(start, end));
}

function countWords(text: string, words: readonly string[]): number {
  const letters = text.toLowerCase().replaceAll('ё', 'е');
  return words.filter((word) => letters.includes(word)).length;
}

type Stretch = { start: number; end: number };

/** Blocks before and behind, for so many characters on each side. */
function widen(blocks: readonly Block[], place: number, room: number): Stretch {
  const lengthOf = (index: number) => blocks[index]?.text.length ?? 0;
  let start = place;
  for (let left = room; start > 0 && left > 0; start -= 1) left -= lengthOf(start - 1);
  let end = place + 1;
  for (let left = room; end < blocks.length && left > 0; end += 1) left -= lengthOf(end);
  return { start, end };
}

/** Those that touch each other are one. */
function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches.toSorted((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
    else joined.push({ ...next });
  }
  return joined;
}
