import { countDifferences } from '../word-diff.ts';
import { align } from './align.ts';
import { joinBrokenWords } from './broken-words.ts';
import { compare } from './compare.ts';
import { toNormalForm } from './pieces.ts';
import { readQuotation } from './quotation.ts';
import { roomAround, widenBy } from './widen.ts';

import type { QuoteMatch } from './quote-match.ts';
import type { Stretch } from './align.ts';
import type { Piece } from './pieces.ts';
import type { QuotableText } from './quotable-text.ts';
import type { Quotation, QuotationPart } from './quotation.ts';

/** A passage that has less in common with a quotation than this is another passage. */
export const leastSimilarity = 0.6;

const nowhere: Stretch = { start: 0, end: 0, lacking: { before: 0, behind: 0 } };

type Found = { part: QuotationPart; stretch: Stretch };

/** The passage of a text that a quotation is nearest to; null: the text has nothing like it. */
export function matchQuotation(asked: Quotation, text: QuotableText): QuoteMatch | null {
  const quotation = rejoin(asked, text);
  const alignment = align(
    quotation.parts.map(({ pieces }) => pieces),
    text.pieces,
  );
  if (alignment === null || alignment.similarity < leastSimilarity) return null;

  const found = quotation.parts.map((part, index) => ({
    part,
    stretch: alignment.stretches[index] ?? nowhere,
  }));
  const near = joinNeighbours(found, text.pieces);
  const joined = near.map((one, index) =>
    widen(one, text, {
      before: near[index - 1]?.stretch.end ?? 0,
      behind: near[index + 1]?.stretch.start ?? text.pieces.length,
    }),
  );
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

/** Words that the end of a line has parted are whole where this text has the whole word. */
function rejoin(quotation: Quotation, { pieces }: QuotableText): Quotation {
  let forms: ReadonlySet<string> | null = null;
  const joined = joinBrokenWords(quotation.text, (word) => {
    forms ??= new Set(pieces.map(({ form }) => form));
    return forms.has(toNormalForm(word));
  });
  return joined === quotation.text ? quotation : readQuotation(joined);
}

/** With the words of the text in whose place the quotation has others at its edges. */
function widen(
  { part, stretch }: Found,
  { pieces, blocks }: QuotableText,
  neighbours: { before: number; behind: number },
): Found {
  const { start, end, lacking } = stretch;
  if (start === end) return { part, stretch };
  const room = roomAround(stretch, pieces, blocks, neighbours);
  const quoted = part.pieces;
  const left = widenBy({
    beyond: pieces.slice(room.start, start).toReversed(),
    lacking: quoted.slice(0, lacking.before),
  });
  const right = widenBy({
    beyond: pieces.slice(end, room.end),
    lacking: quoted.slice(quoted.length - lacking.behind).toReversed(),
  });
  return { part, stretch: { ...stretch, start: start - left, end: end + right } };
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
      stretch: {
        start: last.stretch.start,
        end: next.stretch.end,
        lacking: { before: last.stretch.lacking.before, behind: next.stretch.lacking.behind },
      },
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
