import { alignTexts } from '../model/align.ts';

import type { Block, ReleaseText } from '../model/text.ts';

/** A passage by its blocks; `title` and `lead` are reserved ids. */
export type BlockText = Pick<Block, 'id' | 'text'>;

/** The blocks of the other text that answer these blocks of a text, in its order; none: they have no counterpart. */
export function findCounterpart(
  ids: readonly string[],
  text: ReleaseText,
  other: ReleaseText,
): readonly BlockText[] {
  const head: readonly BlockText[] = [
    { id: 'title', text: other.title },
    ...(other.lead === undefined ? [] : [{ id: 'lead', text: other.lead }]),
  ];
  const rows = alignTexts<Block>(text.blocks, other.blocks);
  return [
    ...head.filter(({ id }) => ids.includes(id)),
    ...rows.flatMap(({ first, second }) =>
      first.some(({ id }) => ids.includes(id)) ? second : [],
    ),
  ];
}
