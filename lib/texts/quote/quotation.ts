import { isEllipsis, toPieces } from './pieces.ts';

import type { Piece } from './pieces.ts';

/** A quotation as it is looked for. */
export type Quotation = {
  text: string;
  /** What stands between omissions, from word to word; none is empty. */
  parts: readonly QuotationPart[];
};

export type QuotationPart = {
  pieces: readonly Piece[];
  /** Signs left out at the edges: where the text has them too, they belong to the passage. */
  before: readonly Piece[];
  after: readonly Piece[];
};

/** Fewer words than this are found in too many texts to say anything. */
export const fewestWords = 3;

const omission = /[[(<{]\s*[.\u2026\u22EF\s]+[\])>}]|[.\u2026\u22EF](?:\s*[.\u2026\u22EF])*/gu;

/** Cuts a quotation at its omissions («…», "[...]", "(…)"). */
export function readQuotation(text: string): Quotation {
  const parts: QuotationPart[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(omission)) {
    if (!isEllipsis(mark.replace(/^[[(<{]|[\])>}]$/gu, ''))) continue;
    parts.push(...toPart(text, start, index));
    start = index + mark.length;
  }
  parts.push(...toPart(text, start, text.length));
  return { text, parts };
}

export function countWords({ parts }: Quotation): number {
  return parts.flatMap(({ pieces }) => pieces).filter(({ isWord }) => isWord).length;
}

function toPart(text: string, start: number, end: number): readonly QuotationPart[] {
  const all = toPieces(text.slice(start, end)).map((piece) => ({
    ...piece,
    start: piece.start + start,
    end: piece.end + start,
  }));
  const first = all.findIndex(({ isWord }) => isWord);
  if (first < 0) return [];
  const behind = all.findLastIndex(({ isWord }) => isWord) + 1;
  return [
    { pieces: all.slice(first, behind), before: all.slice(0, first), after: all.slice(behind) },
  ];
}
