import { hashText } from '../../lib/content/hash.ts';

import type { Block, ReleaseText } from '../../lib/content/schema/text.ts';

/** A block with its id as its words, unless told otherwise. */
export function makeBlock(id: string, changes: Partial<Block> = {}): Block {
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
