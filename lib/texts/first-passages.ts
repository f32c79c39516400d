import { alignTexts } from '../model/align.ts';
import { blockText } from './mark-mentions.ts';

import type { ParallelRelease } from '../model/localized-release.ts';
import type { ShownBlock, ShownText } from '../model/shown-text.ts';

/** Of a longer passage the beginning is shown. */
const longest = 600;

export type FirstPassages = { reading: string | null; other: string | null };

/**
 * How a release begins, in both of its texts: their leads, else the first paragraphs that answer each other. Null for a
 * text that does not exist; for both, where none of their paragraphs answers one of the other.
 */
export function firstPassages({ text, other }: ShownPair): FirstPassages {
  if (!other) {
    const first = text.lead ?? joinBlocks(text.blocks.filter(isParagraph).slice(0, 1));
    return { reading: shorten(first), other: null };
  }
  if (text.lead !== undefined && other.text.lead !== undefined) {
    return { reading: shorten(text.lead), other: shorten(other.text.lead) };
  }
  const rows = alignTexts(text.blocks, other.text.blocks);
  const row = rows.find(({ first, second }) => first.some(isParagraph) && second.some(isParagraph));
  return { reading: shorten(joinBlocks(row?.first)), other: shorten(joinBlocks(row?.second)) };
}

type ShownPair = Pick<ParallelRelease, 'text' | 'other'>;

function isParagraph({ kind }: ShownText['blocks'][number]): boolean {
  return kind === 'paragraph';
}

function joinBlocks(blocks: readonly ShownBlock[] = []): string {
  return blocks.map(blockText).join(' ');
}

function shorten(passage: string): string | null {
  if (passage === '') return null;
  if (passage.length <= longest) return passage;
  const cut = passage.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–—-]+$/u, '')}…`;
}
