import { alignTexts } from './align.ts';
import { availableLanguages } from './languages.ts';
import { toWritten } from './written.ts';

import type { Language } from './languages.ts';
import type { Release } from './release.ts';
import type { Block } from './block.ts';

/** The blocks of a text from `start` to before `end`. */
export type Range = { start: number; end: number };

/** A stretch of a release that one page shows: the same passages in each language that has a text. */
export type Part = Partial<Record<Language, Range>>;

/** What of a release is cut into parts. */
export type Partible = {
  texts: Partial<Record<Language, { blocks: readonly Block[] }>>;
  notes?: Release['notes'];
};

/**
 * What a part weighs at most, in bytes of the heaviest page that shows it: both texts beside each other
 * (`bench/long.ts` measures what they really have).
 */
export const heaviestPart = 120_000;
/** A heading begins a part when the one before it is as full as this. */
const fullEnough = 0.6 * heaviestPart;

/** Bytes of the page that a block, a line or a cell of it and a note need besides their words. */
const perBlock = 1100;
const perLine = 40;
const perNote = 600;
/** A character stands in two texts; a Cyrillic letter has two bytes; and there is typography. */
const perCharacter = 4;

/**
 * Cuts a release into parts, in the order of reading: one, unless it is too long for a page. Passages are kept
 * whole, so both languages have the same borders. Where a part ends depends on nothing that comes after it:
 * what is appended later moves no passage into another part.
 */
export function listParts(release: Partible): readonly Part[] {
  const [first, second] = availableLanguages(release.texts);
  if (first === undefined) return [];
  const blocksIn = (language?: Language) => (language && release.texts[language]?.blocks) ?? [];
  const notes = weighNotes(release);
  const parts: Part[] = [];
  let starts = { first: 0, second: 0 };
  let ends = starts;
  let weight = 0;
  const close = () => {
    parts.push({
      [first]: { start: starts.first, end: ends.first },
      ...(second && { [second]: { start: starts.second, end: ends.second } }),
    });
    starts = ends;
    weight = 0;
  };

  for (const row of alignTexts(blocksIn(first), blocksIn(second))) {
    const own = weighRow(row.first, row.second, notes);
    const isHeading = (row.first[0] ?? row.second[0])?.kind === 'heading';
    const isFull = weight + own > heaviestPart || (isHeading && weight >= fullEnough);
    if (isFull && weight > 0) close();
    weight += own;
    ends = {
      first: ends.first + row.first.length,
      second: ends.second + row.second.length,
    };
  }
  close();
  return parts;
}

/** By the id of each block of any of the texts, and of each note, the number of its part, from 1. */
export function placeBlocks(
  { texts, notes = [] }: Partible,
  parts: readonly Part[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, part] of parts.entries()) {
    for (const language of availableLanguages(texts)) {
      for (const { id } of sliceBlocks(texts[language]?.blocks ?? [], part[language])) {
        places.set(id, index + 1);
      }
    }
  }
  for (const { id, block } of notes) {
    const place = places.get(block);
    if (place !== undefined) places.set(id, place);
  }
  return places;
}

/** The blocks of a text that stand in a part. */
export function sliceBlocks<T>(blocks: readonly T[], range: Range | undefined): readonly T[] {
  return range ? blocks.slice(range.start, range.end) : [];
}

/** What the passage of these blocks weighs on a page. */
export function weighRow(
  first: readonly Block[],
  second: readonly Block[],
  notes: ReadonlyMap<string, number>,
): number {
  const ids = new Set([...first, ...second].map(({ id }) => id));
  const ofNotes = [...ids].reduce((sum, id) => sum + (notes.get(id) ?? 0), 0);
  return Math.max(weighBlocks(first), weighBlocks(second)) + ofNotes;
}

/** By block, what its notes weigh. */
export function weighNotes({ notes = [] }: Pick<Partible, 'notes'>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { block, text, sources } of notes) {
    const longest = Math.max(...Object.values(text).map(({ length }) => length));
    const links = JSON.stringify(sources).length;
    weights.set(block, (weights.get(block) ?? 0) + perNote + perCharacter * longest + links);
  }
  return weights;
}

function weighBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    const { text } = toWritten(block);
    const lines = block.kind === 'table' ? block.rows.flat().length : countLines(text);
    return sum + perBlock + perLine * (lines - 1) + perCharacter * text.length;
  }, 0);
}

function countLines(text: string): number {
  return text.split('\n').length;
}
