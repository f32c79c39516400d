import type { Passage } from '../result.ts';
import type { Token } from '../analyser.ts';

type Part = Passage['parts'][number];

/** About four lines on a phone. */
const passageLength = 220;
/** How much of a passage stands before its first hit, so that the hit is read in context. */
const lengthBefore = 50;
const ellipsis = '…';

/** Cuts a text around its first hit, at the edges of words, and marks the hits inside. */
export function cutAround(text: string, tokens: readonly Token[], hits: readonly Token[]) {
  const start = startOf(text, tokens, hits[0]?.start ?? 0);
  const end = endOf(text, tokens, start);
  const parts: Part[] = [];
  let at = start;
  for (const hit of hits.filter((found) => found.end <= end)) {
    parts.push({ text: text.slice(at, hit.start), isHit: false });
    parts.push({ text: text.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  parts.push({ text: text.slice(at, end), isHit: false });
  return { parts: withEllipses(text, start, end, parts), start };
}

/** As much of a text that has no hit, from this share of it on: what stands beside the passage of another text. */
export function cutBeside(text: string, share: number): Part[] {
  const wanted = Math.max(
    0,
    Math.min(Math.round(text.length * share), text.length - passageLength),
  );
  const start = wanted === 0 ? 0 : afterSpace(text, wanted);
  const most = start + passageLength;
  const lastSpace = text.lastIndexOf(' ', most);
  const end = most >= text.length ? text.length : lastSpace > start ? lastSpace : most;
  return withEllipses(text, start, end, [{ text: text.slice(start, end), isHit: false }]);
}

function afterSpace(text: string, wanted: number): number {
  const space = text.lastIndexOf(' ', wanted);
  return space + 1;
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

function withEllipses(text: string, start: number, end: number, parts: readonly Part[]): Part[] {
  return joinParts([
    { text: start > 0 ? ellipsis : '', isHit: false },
    ...parts,
    { text: end < text.length ? ellipsis : '', isHit: false },
  ]);
}

function joinParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.isHit === part.isHit) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}
