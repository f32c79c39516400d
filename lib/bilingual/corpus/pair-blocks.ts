import type { Block, Language } from '../../content/types.ts';

/** What answers each other in the two texts; a side is empty where that language has no counterpart. */
export type BlockPair<T> = Record<Language, readonly T[]>;

type Pairable = Pick<Block, 'id' | 'spans'>;
type Row<T> = Record<Language, T[]>;

/**
 * Two texts as rows: blocks of one id answer each other, and so do a block and those that its `spans` name
 * in the other text. Rows stand in the order of the first text; what only the second has comes last.
 */
export function pairBlocks<T extends Pairable>(
  ru: readonly T[],
  en: readonly T[],
): readonly BlockPair<T>[] {
  const counterpartsOf = indexCounterparts(en);
  const rows = new Set<Row<T>>();
  const rowOf = new Map<T, Row<T>>();
  for (const block of ru) {
    const found = counterpartsOf(block);
    // Blocks that share a counterpart are one row, however many they are.
    const [row = { ru: [], en: [] }, ...joined] = new Set(
      found.flatMap((other) => rowOf.get(other) ?? []),
    );
    for (const other of joined) rows.delete(other);
    const isNew = (other: T) => !rowOf.has(other);
    row.ru.push(...joined.flatMap((other) => other.ru), block);
    row.en.push(...joined.flatMap((other) => other.en), ...found.filter(isNew));
    for (const other of row.en) rowOf.set(other, row);
    rows.add(row);
  }
  const lonely = en.filter((block) => !rowOf.has(block));
  return [
    ...[...rows].map((row) => ({ ru: inOrderOf(ru, row.ru), en: inOrderOf(en, row.en) })),
    ...lonely.map((block) => ({ ru: [], en: [block] })),
  ];
}

function indexCounterparts<T extends Pairable>(en: readonly T[]): (block: T) => readonly T[] {
  const byId = new Map(en.map((block) => [block.id, block]));
  const bySpanned = new Map(en.flatMap((block) => block.spans?.map((id) => [id, block]) ?? []));
  return ({ id, spans = [] }) => {
    const found = [byId.get(id), bySpanned.get(id), ...spans.map((spanned) => byId.get(spanned))];
    return [...new Set(found)].filter((block) => block !== undefined);
  };
}

function inOrderOf<T>(text: readonly T[], blocks: readonly T[]): readonly T[] {
  return blocks.length > 1 ? text.filter((block) => blocks.includes(block)) : blocks;
}
