import { alignTexts } from '../model/align.ts';

import type { Block, ReleaseText } from '../model/text.ts';
import type { Language } from '../model/languages.ts';

/** A block as readers see it: marks of emphasis and addresses of links left out. */
export type ToPlainText = (block: Pick<Block, 'text' | 'markup'>) => string;

/** A passage in both languages: its words, and the ids of the blocks in which they stand. */
export type TextPair = Record<Language, { text: string; blocks: readonly string[] }>;

export type PairedTexts = {
  pairs: readonly TextPair[];
  /** Passages that only one of the two texts has; none when there is one text only. */
  lonely: number;
};

type Texts = Partial<Record<Language, Pick<ReleaseText, 'title' | 'lead' | 'blocks'>>>;

/** The titles, the leads and the blocks of two texts as pairs, in the order of reading. */
export function pairTexts({ ru, en }: Texts, toPlainText: ToPlainText): PairedTexts {
  if (!ru || !en) return { pairs: [], lonely: 0 };
  const rows = [
    { ru: [{ id: 'title', text: ru.title }], en: [{ id: 'title', text: en.title }] },
    { ru: toLead(ru), en: toLead(en) },
    ...alignTexts<Block>(ru.blocks, en.blocks).map(({ first, second }) => ({
      ru: first,
      en: second,
    })),
  ].filter((row) => row.ru.length + row.en.length > 0);

  const toSide = (blocks: readonly Pick<Block, 'id' | 'text' | 'markup'>[]) => ({
    // Blocks that answer one passage together stay apart by a line break, as the items of a list do.
    text: blocks.map((block) => toPlainText(block)).join('\n'),
    blocks: blocks.map(({ id }) => id),
  });
  const pairs = rows
    .map((row) => ({ ru: toSide(row.ru), en: toSide(row.en) }))
    .filter((pair) => pair.ru.text.trim() !== '' && pair.en.text.trim() !== '');
  return { pairs, lonely: rows.length - pairs.length };
}

function toLead({ lead }: { lead?: string | undefined }) {
  return lead === undefined ? [] : [{ id: 'lead', text: lead }];
}
