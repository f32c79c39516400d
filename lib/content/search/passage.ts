import { coarsen } from './marks.ts';
import { toPlainText } from '../inline.ts';
import { listBlocks } from './searchable-text.ts';

import type { Language } from '../languages.ts';
import type { Mark } from './marks.ts';
import type { SearchableBlock, SearchableText } from './searchable-text.ts';
import type { Passage, PassagePart } from '../store.ts';
import type { Analyser, Token } from '../types.ts';

/** About four lines on a phone. */
const passageLength = 220;
/** How much of a passage stands before its first hit, so that the hit is read in context. */
const lengthBefore = 50;
const ellipsis = '…';

type Candidate = { id: string; text: string; tokens: readonly Token[]; hits: readonly Token[] };

/**
 * The passage of a text that has most of the terms, cut from the text as it is shown; the first of equal
 * ones. Lead and blocks are preferred to the title, which lists show anyway. Null: no block has any.
 */
export function findPassage(
  text: SearchableText,
  language: Language,
  marks: readonly Mark[],
  analyser: Analyser,
): Passage | null {
  const terms = new Set(marks.map(({ term }) => term));
  let best: { candidate: Candidate; count: number; place: number } | null = null;
  for (const { block, place, most } of listPromising(text, marks)) {
    if (best !== null && (most < best.count || (most === best.count && place > best.place))) break;
    const candidate = toCandidate(block, language, terms, analyser);
    const count = new Set(candidate.hits.map(({ term }) => term)).size;
    const isBetter = best === null || count > best.count;
    const isEarlier = best !== null && count === best.count && place < best.place;
    if (count > 0 && (isBetter || isEarlier)) best = { candidate, count, place };
  }
  if (best === null) return null;
  return { language, block: best.candidate.id, parts: cut(best.candidate) };
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

function countAtMost({ text, markup }: SearchableBlock, marks: readonly Mark[]): number {
  // A link inside a word: its address stands between the letters.
  if (markup === true && text.includes('](')) return marks.length;
  const letters = coarsen(text);
  return marks.filter(({ forms }) => forms.some((form) => letters.includes(form))).length;
}

function toCandidate(
  block: SearchableBlock,
  language: Language,
  terms: ReadonlySet<string>,
  analyser: Analyser,
): Candidate {
  const text = toPlainText(block);
  const tokens = analyser(text, language);
  return { id: block.id, text, tokens, hits: tokens.filter(({ term }) => terms.has(term)) };
}

/** Cuts at the edges of words and marks the hits inside. */
function cut({ text, tokens, hits }: Candidate): readonly PassagePart[] {
  const first = hits[0]?.start ?? 0;
  const start = startOf(text, tokens, first);
  const end = endOf(text, tokens, start);

  const parts: PassagePart[] = [{ text: start > 0 ? ellipsis : '', isHit: false }];
  let at = start;
  for (const hit of hits.filter((found) => found.end <= end)) {
    parts.push({ text: text.slice(at, hit.start), isHit: false });
    parts.push({ text: text.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  parts.push({ text: text.slice(at, end), isHit: false });
  parts.push({ text: end < text.length ? ellipsis : '', isHit: false });
  return joinParts(parts);
}

function startOf(text: string, tokens: readonly Token[], firstHit: number): number {
  const wanted = Math.min(firstHit - lengthBefore, text.length - passageLength);
  if (wanted <= 0) return 0;
  return tokens.find(({ start }) => start >= wanted)?.start ?? firstHit;
}

function endOf(text: string, tokens: readonly Token[], start: number): number {
  const wanted = start + passageLength;
  if (wanted >= text.length) return text.length;
  // A single word longer than a passage is shown whole rather than not at all.
  const last = tokens.findLast(({ end }) => end <= wanted && end > start);
  return last?.end ?? tokens.find(({ end }) => end > start)?.end ?? text.length;
}

function joinParts(parts: readonly PassagePart[]): readonly PassagePart[] {
  const joined: PassagePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.isHit === part.isHit) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}
