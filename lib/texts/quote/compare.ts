import { diffWords } from '../word-diff.ts';
import { joinForms } from './pieces.ts';

import type { DiffPart } from '../word-diff.ts';
import type { Piece } from './pieces.ts';

/** A text and some of its pieces, one after the other. */
type Side = { source: string; pieces: readonly Piece[] };

/**
 * What a passage has that a quotation has not (`added`), and the other way round (`removed`). The `same`
 * and `added` parts together are the passage, character by character as it is stored.
 */
export function compare(quotation: Side, passage: Side): readonly DiffPart[] {
  const changes = diffWords(joinForms(quotation.pieces), joinForms(passage.pieces));
  const parts: DiffPart[] = [];
  let quoted = 0;
  let passed = 0;
  for (const [index, { kind, text }] of changes.entries()) {
    const count = text.split(' ').filter((form) => form !== '').length;
    if (kind === 'removed') {
      const words = cut(quotation, quoted, count);
      const next = changes[index + 1];
      if (next === undefined) parts.push({ kind, text: gapBefore(quotation, quoted) + words });
      else if (next.kind === 'added') parts.push({ kind, text: words });
      else parts.push({ kind, text: words + gapBefore(quotation, quoted + count) });
    } else {
      const gap = gapBefore(passage, passed);
      const same = parts.findLast((part) => part.kind !== 'removed');
      if (same?.kind === 'same') same.text += gap;
      parts.push({ kind, text: (same?.kind === 'same' ? '' : gap) + cut(passage, passed, count) });
      passed += count;
    }
    if (kind !== 'added') quoted += count;
  }
  // What only the quotation has is shown within the passage: as words, not as lines.
  return parts.map(({ kind, text }) => ({
    kind,
    text: kind === 'removed' ? text.replace(/\s+/gu, ' ') : text,
  }));
}

function cut({ source, pieces }: Side, from: number, count: number): string {
  const [first, last] = [pieces[from], pieces[from + count - 1]];
  return first && last ? source.slice(first.start, last.end) : '';
}

/** What stands between a piece and the one before it. */
function gapBefore({ source, pieces }: Side, at: number): string {
  const [before, next] = [pieces[at - 1], pieces[at]];
  return before && next ? source.slice(before.end, next.start) : '';
}
