import { toPlainText } from '../../model/inline.ts';
import { coarsen, mayHaveLookAlikes } from './marks.ts';
import { listBlocks } from '../../model/plain-blocks.ts';

import type { Language } from '../../model/languages.ts';
import type { Analyser, Token } from '../analyser.ts';
import type { Mark } from './marks.ts';
import type { SearchableBlock, SearchableText } from '../../model/plain-blocks.ts';

/** A block as it is shown, cut into words, with those that are asked for. */
export type Candidate = {
  block: SearchableBlock;
  language: Language;
  text: string;
  tokens: readonly Token[];
  hits: readonly Token[];
  /** How many different terms it has. */
  count: number;
};

export function toCandidate(
  block: SearchableBlock,
  language: Language,
  terms: ReadonlySet<string>,
  analyser: Analyser,
): Candidate {
  const text = toPlainText(block);
  const tokens = analyser(text, language);
  const hits = tokens.filter(({ term }) => terms.has(term));
  const count = new Set(hits.map(({ term }) => term)).size;
  return { block, language, text, tokens, hits, count };
}

/**
 * The block of a text that has most of the terms; the first of equal ones. Lead and blocks are preferred to the
 * title, which lists show anyway. Null: no block has any.
 */
export function findBestBlock(
  text: SearchableText,
  language: Language,
  marks: readonly Mark[],
  cutText: (block: SearchableBlock, language: Language) => Candidate,
): Candidate | null {
  let best: { candidate: Candidate; place: number } | null = null;
  for (const { block, place, most } of listPromising(text, marks)) {
    const count = best?.candidate.count ?? 0;
    if (best !== null && (most < count || (most === count && place > best.place))) break;
    const candidate = cutText(block, language);
    const isEarlier = best !== null && candidate.count === count && place < best.place;
    if (candidate.count > count || isEarlier) best = { candidate, place };
  }
  return best?.candidate ?? null;
}

/** Blocks by how many of the terms they can have at most: few of them have to be cut into words. */
function listPromising(text: SearchableText, marks: readonly Mark[]) {
  const [title, ...others] = listBlocks(text);
  const blocks = title ? [...others, title] : others;
  return blocks
    .map((block, place) => ({ block, place, most: countAtMost(block, marks) }))
    .filter(({ most }) => most > 0)
    .toSorted((left, right) => right.most - left.most || left.place - right.place);
}

/** How many of the terms a block can have at most, told without cutting it into words. */
export function countAtMost({ text, markup }: SearchableBlock, marks: readonly Mark[]): number {
  // A link inside a word: its address stands between the letters.
  if (markup === true && text.includes('](')) return marks.length;
  if (mayHaveLookAlikes(text)) return marks.length;
  const letters = coarsen(text);
  return marks.filter(({ forms }) => forms.some((form) => letters.includes(form))).length;
}
