import { toPieces } from './pieces.ts';

import type { Piece } from './pieces.ts';

/** A text in which quotations are looked for: its blocks one after the other, a blank line between them. */
export type QuotableText = {
  source: string;
  pieces: readonly Piece[];
  blocks: readonly { id: string; start: number; end: number }[];
};

const blockEnd = '\n\n';

/** Blocks as readers see them, in reading order. */
export function toQuotableText(blocks: readonly { id: string; text: string }[]): QuotableText {
  let at = 0;
  const placed = blocks.map(({ id, text }) => {
    const start = at;
    at += text.length + blockEnd.length;
    return { id, start, end: start + text.length };
  });
  const source = blocks.map(({ text }) => text).join(blockEnd);
  return { source, pieces: toPieces(source), blocks: placed };
}
