import { alignTexts } from '../model/align.ts';

import type { Block } from '../model/block.ts';
import type { ReleaseText } from '../model/text.ts';

/**
 * Ids of the blocks of the other text that answer these blocks of a text, in its order; none: they have no counterpart.
 * `title` and `lead` are reserved ids.
 */
export function findCounterpart(
  ids: readonly string[],
  text: ReleaseText,
  other: ReleaseText,
): readonly string[] {
  const head = ['title', ...(other.lead === undefined ? [] : ['lead'])];
  const rows = alignTexts<Block>(text.blocks, other.blocks);
  return [
    ...head.filter((id) => ids.includes(id)),
    ...rows.flatMap(({ first, second }) =>
      first.some(({ id }) => ids.includes(id)) ? second.map(({ id }) => id) : [],
    ),
  ];
}
