import { toSearchableBlocks } from './searchable-text.ts';
import { isMatch } from './term-match.ts';

import type { Language } from '../languages.ts';
import type { ReleaseText } from '../schema/text.ts';
import type { SearchableBlock } from './searchable-text.ts';
import type { Passage, PassagePart } from '../store.ts';
import type { Analyser, Token } from '../types.ts';

/** About three lines on a phone. */
const passageLength = 160;
/** How much of a passage stands before its first hit, so that the hit is read in context. */
const lengthBefore = 40;
const ellipsis = '…';

type Candidate = { block: SearchableBlock; tokens: readonly Token[]; hits: readonly Token[] };

/**
 * The passage of a text that has most of the terms, cut from the text as it is shown. A block is preferred
 * to the lead and the title, which lists show anyway. Null: no block has any of the terms.
 */
export function findPassage(
  text: ReleaseText,
  language: Language,
  terms: readonly string[],
  analyser: Analyser,
): Passage | null {
  const [title, ...others] = toSearchableBlocks(text);
  let best: { candidate: Candidate; count: number } | null = null;
  for (const block of title ? [...others, title] : others) {
    const tokens = analyser(block.text, language);
    const hits = tokens.filter(({ term }) => terms.some((asked) => isMatch(term, asked)));
    const count = terms.filter((asked) => hits.some(({ term }) => isMatch(term, asked))).length;
    if (count > (best?.count ?? 0)) best = { candidate: { block, tokens, hits }, count };
  }
  if (best === null) return null;
  return { language, block: best.candidate.block.id, parts: cut(best.candidate) };
}

/** Cuts at the edges of words and marks the hits inside. */
function cut({ block: { text }, tokens, hits }: Candidate): readonly PassagePart[] {
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
