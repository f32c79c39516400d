import { alignTexts } from '../model/align.ts';
import { toWritten } from '../model/written.ts';

import type { Block } from '../model/block.ts';
import type { WrittenBlock } from '../model/inline.ts';
import type { ReleaseText } from '../model/text.ts';
import type { Language } from '../model/languages.ts';

/** Words as readers see them: marks of emphasis and addresses of links left out. */
export type ToPlainText = (block: WrittenBlock) => string;

/**
 * A passage in both languages: its words, and the ids of the blocks in which they stand. `row`: of a table this row
 * alone, from 1.
 */
export type TextPair = Record<Language, { text: string; blocks: readonly string[] }> & {
  row?: number;
};

export type PairedTexts = {
  pairs: readonly TextPair[];
  /** Passages that only one of the two texts has; none when there is one text only. */
  lonely: number;
};

type Texts = Partial<Record<Language, Pick<ReleaseText, 'title' | 'lead' | 'blocks'>>>;

/** A passage as it is written, before it is shown. */
type WrittenPassage = { id: string } & WrittenBlock;
type WrittenPair = Record<Language, readonly WrittenPassage[]> & { row?: number };

/** The titles, the leads and the blocks of two texts as pairs, in the order of reading; tables row by row. */
export function pairTexts({ ru, en }: Texts, toPlainText: ToPlainText): PairedTexts {
  if (!ru || !en) return { pairs: [], lonely: 0 };
  const rows: readonly WrittenPair[] = [
    { ru: [{ id: 'title', text: ru.title }], en: [{ id: 'title', text: en.title }] },
    { ru: toLead(ru), en: toLead(en) },
    ...alignTexts<Block>(ru.blocks, en.blocks).flatMap(({ first, second }) =>
      toPairs(first, second),
    ),
  ].filter((row) => row.ru.length + row.en.length > 0);

  const toSide = (passages: readonly WrittenPassage[]) => ({
    // Blocks that answer one passage together stay apart by a line break, as the items of a list do.
    text: passages.map((passage) => toPlainText(passage)).join('\n'),
    blocks: passages.map(({ id }) => id),
  });
  const pairs = rows
    .map(({ row, ...side }) => ({
      ...{ ru: toSide(side.ru), en: toSide(side.en) },
      ...(row !== undefined && { row }),
    }))
    .filter((pair) => pair.ru.text.trim() !== '' && pair.en.text.trim() !== '');
  return { pairs, lonely: rows.length - pairs.length };
}

function toLead({ lead }: { lead?: string | undefined }) {
  return lead === undefined ? [] : [{ id: 'lead', text: lead }];
}

/** Two tables of as many rows answer each other row by row; the caption is one more pair, before them. */
function toPairs(first: readonly Block[], second: readonly Block[]): readonly WrittenPair[] {
  const [ru, en] = [onlyTable(first), onlyTable(second)];
  if (ru === null || ru.rows.length !== en?.rows.length) {
    return [{ ru: first.map(toPassage), en: second.map(toPassage) }];
  }
  return [
    { ru: toCaption(ru), en: toCaption(en) },
    ...ru.rows.map((_, index) => ({
      ...{ ru: [toRow(ru, index)], en: [toRow(en, index)] },
      row: index + 1,
    })),
  ];
}

type TableBlock = Extract<Block, { kind: 'table' }>;

function onlyTable(blocks: readonly Block[]): TableBlock | null {
  const [block] = blocks;
  return blocks.length === 1 && block?.kind === 'table' ? block : null;
}

function toCaption({ id, caption }: TableBlock): readonly WrittenPassage[] {
  return caption === undefined ? [] : [{ id, text: caption }];
}

function toRow({ caption: _, ...table }: TableBlock, index: number): WrittenPassage {
  return toPassage({ ...table, rows: table.rows.slice(index, index + 1) });
}

function toPassage(block: Block): WrittenPassage {
  return { id: block.id, ...toWritten(block) };
}
