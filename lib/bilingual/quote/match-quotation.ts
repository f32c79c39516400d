import { countDifferences } from '../word-diff.ts';
import { align } from './align.ts';
import { compare } from './compare.ts';

import type { QuoteMatch } from '../../content/types.ts';
import type { Stretch } from './align.ts';
import type { Piece } from './pieces.ts';
import type { QuotableText } from './quotable-text.ts';
import type { Quotation, QuotationPart } from './quotation.ts';

/** A passage that has less in common with a quotation than this is another passage. */
export const leastSimilarity = 0.6;

type Found = { part: QuotationPart; stretch: Stretch };

/** The passage of a text that a quotation is nearest to; null: the text has nothing like it. */
export function matchQuotation(quotation: Quotation, text: QuotableText): QuoteMatch | null {
  const alignment = align(
    quotation.parts.map(({ pieces }) => pieces),
    text.pieces,
  );
  if (alignment === null || alignment.similarity < leastSimilarity) return null;

  const found = quotation.parts.map((part, index) => ({
    part,
    stretch: alignment.stretches[index] ?? { start: 0, end: 0 },
  }));
  const joined = joinNeighbours(found, text.pieces);
  const segments = joined.map(({ part, stretch: { start, end } }) =>
    compare(
      { source: quotation.text, pieces: part.pieces },
      { source: text.source, pieces: text.pieces.slice(start, end) },
    ),
  );
  const spans = joined.flatMap((one) => toSpan(one, text) ?? []);
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;

  const touched = text.blocks.filter(({ start, end }) =>
    spans.some((span) => span.start < end && span.end > start),
  );
  return {
    similarity: alignment.similarity,
    differences: segments.reduce((sum, parts) => sum + countDifferences(parts), 0),
    blocks: touched.map(({ id }) => id),
    segments,
    exactText: spans.map(({ start, end }) => text.source.slice(start, end)),
    beginsInside: touched.every(({ start }) => start !== first.start),
    endsInside: touched.every(({ end }) => end !== last.end),
  };
}

/** Parts between which the text leaves nothing out are one: the ellipsis is not the quotation's own. */
function joinNeighbours(found: readonly Found[], pieces: readonly Piece[]): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last ? pieces.slice(last.stretch.end, next.stretch.start) : [];
    if (!last || between.some(({ isWord }) => isWord)) {
      joined.push(next);
      continue;
    }
    joined[joined.length - 1] = {
      part: {
        pieces: [...last.part.pieces, ...standIn(between, last.part), ...next.part.pieces],
        before: last.part.before,
        after: next.part.after,
      },
      stretch: { start: last.stretch.start, end: next.stretch.end },
    };
  }
  return joined;
}

/** Signs of the text in place of an ellipsis: they are no difference, though the quotation has none of them. */
function standIn(between: readonly Piece[], { pieces }: QuotationPart): readonly Piece[] {
  const at = pieces.at(-1)?.end ?? 0;
  return between.map((piece) => ({ ...piece, start: at, end: at }));
}

/** Offsets of a passage with the signs at its edges that the quotation has too. */
function toSpan({ part, stretch }: Found, { pieces }: QuotableText) {
  let { start, end } = stretch;
  if (start === end) return null;
  for (const { form } of part.after) if (pieces[end]?.form === form) end += 1;
  for (const { form } of part.before.toReversed()) if (pieces[start - 1]?.form === form) start -= 1;
  const first = pieces[start];
  const last = pieces[end - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
