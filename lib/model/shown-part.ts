import { toPlainText } from './inline.ts';
import { toWritten } from './written.ts';

import type { Range } from './parts.ts';
import type { ReleaseText } from './text.ts';
import type { ShownPart } from './shown-text.ts';

/** A list of parts shows about so much of where each begins. */
const longestBeginning = 70;

/** What a page says of a part of a text: where it stands, and where the others begin. */
export function showPart(
  { blocks }: Pick<ReleaseText, 'blocks'>,
  ranges: readonly Range[],
  number: number,
): ShownPart {
  return {
    number,
    before: ranges[number - 1]?.start ?? 0,
    total: blocks.length,
    contents: ranges.map(({ start, end }) => {
      const first = start < end ? blocks[start] : undefined;
      const place = { from: start + 1, to: end };
      return first
        ? { ...place, block: first.id, beginning: shorten(toPlainText(toWritten(first))) }
        : place;
    }),
  };
}

/** The beginning of a passage, for contents. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  if (line.length <= longestBeginning) return line;
  const cut = line.slice(0, longestBeginning);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–—-]+$/u, '')}…`;
}
