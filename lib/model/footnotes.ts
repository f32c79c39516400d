import { toInlines } from './inline.ts';
import { toWritten } from './written.ts';

import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** The sign of a footnote in the words of a block, and the footnote that it stands for. */
export type Reference = { footnote: string; sign: string };

/** The signs of footnotes in a block, in the order of its words. */
export function listReferences(block: Block): readonly Reference[] {
  const written = toWritten(block);
  // Parsing a long text takes seconds, and no sign is written without this.
  if (written.markup !== true || !written.text.includes('](#f')) return [];
  return listReferencesOf(toInlines(written));
}

/** By footnote the blocks that refer to it, each once, in the order of reading. */
export function findReferences(blocks: readonly Block[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  if (!blocks.some(({ kind }) => kind === 'footnote')) return new Map();
  for (const block of blocks) {
    for (const { footnote } of listReferences(block)) {
      found.set(footnote, (found.get(footnote) ?? new Set()).add(block.id));
    }
  }
  return new Map([...found].map(([footnote, ids]) => [footnote, [...ids]]));
}

function listReferencesOf(inlines: readonly Inline[]): readonly Reference[] {
  return inlines.flatMap((inline): readonly Reference[] => {
    if (inline.kind === 'reference') return [{ footnote: inline.footnote, sign: inline.value }];
    return 'children' in inline ? listReferencesOf(inline.children) : [];
  });
}
