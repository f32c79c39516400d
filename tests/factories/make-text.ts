import { hashText } from '../../lib/model/hash.ts';

import type { Block } from '../../lib/model/block.ts';
import type { ReleaseText, Revision } from '../../lib/model/text.ts';

/** A block of words alone, which is what most tests need. */
export type WordsBlock = Pick<Block, 'id' | 'markup' | 'spans'> & {
  kind: 'paragraph' | 'heading' | 'quote' | 'list';
  text: string;
};

/** A block with its id as its words, unless told otherwise. */
export function makeBlock(id: string, changes: Partial<WordsBlock> = {}): WordsBlock {
  return { id, kind: 'paragraph', text: `Text of ${id}.`, ...changes };
}

/** A sealed text of two blocks. */
export function makeText(changes: Partial<ReleaseText> = {}): ReleaseText {
  const text = {
    title: 'A title',
    blocks: [makeBlock('p1'), makeBlock('p2')],
    origin: 'as-published',
    source: { publisher: { ru: 'Издатель', en: 'Publisher' } },
    sha256: '',
    ...changes,
  } as const satisfies ReleaseText;
  return { ...text, sha256: changes.sha256 ?? hashText(text) };
}

/** A change of the words, with the whole text before it. */
export function makeTextRevision(
  before: Partial<ReleaseText>,
  changes: Partial<Revision> = {},
): Revision {
  const { title, lead, blocks, sha256 } = makeText(before);
  return {
    at: '2026-03-01T09:00:00Z',
    kind: 'text',
    note: { ru: 'Исправлено', en: 'Corrected' },
    sha256Before: sha256,
    previous: { title, ...(lead !== undefined && { lead }), blocks: [...blocks] },
    ...changes,
  };
}
