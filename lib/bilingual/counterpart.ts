import type { Block, ReleaseText } from '../content/types.ts';

/** A passage by its blocks; `title` and `lead` are reserved ids. */
export type BlockText = Pick<Block, 'id' | 'text'>;

/** The blocks of the other text that answer these blocks of a text, in its order; none: they have no counterpart. */
export function findCounterpart(
  ids: readonly string[],
  text: ReleaseText,
  other: ReleaseText,
): readonly BlockText[] {
  const spanned = text.blocks
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ spans = [] }) => spans);
  const wanted = new Set([...ids, ...spanned]);
  const head: readonly BlockText[] = [
    { id: 'title', text: other.title },
    ...(other.lead === undefined ? [] : [{ id: 'lead', text: other.lead }]),
  ];
  return [
    ...head.filter(({ id }) => wanted.has(id)),
    ...other.blocks.filter(
      ({ id, spans = [] }) => wanted.has(id) || spans.some((one) => wanted.has(one)),
    ),
  ];
}
