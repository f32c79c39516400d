import fc from 'fast-check';

import { makeBlock } from './make-text.ts';

import type { Block } from '../../lib/model/block.ts';

/** How many blocks each language has for a passage. */
type Passage = { ru: number; en: number };

const passage: fc.Arbitrary<Passage> = fc
  .record({ ru: fc.integer({ min: 0, max: 3 }), en: fc.integer({ min: 0, max: 3 }) })
  .filter(({ ru, en }) => ru + en > 0)
  // What has no counterpart is one block: nothing ties it to the next.
  .map((counts) => (counts.ru * counts.en > 0 ? counts : toOne(counts)));

function toOne({ ru, en }: Passage): Passage {
  return { ru: Math.min(ru, 1), en: Math.min(en, 1) };
}

export type AlignedTexts = {
  ru: readonly Block[];
  en: readonly Block[];
  /** Ids of the blocks of each passage, in the order of reading. */
  passages: readonly { ru: readonly string[]; en: readonly string[] }[];
};

/** Two texts as editors align them: one to one, one to many, and passages that only one of them has. */
export const arbitraryAlignedTexts: fc.Arbitrary<AlignedTexts> = fc
  .array(passage, { minLength: 1, maxLength: 12 })
  .map((list) => {
    const passages = list.map(toIds);
    return {
      passages,
      ru: passages.flatMap(({ ru, en }) => toBlocks(ru, en)),
      en: passages.flatMap(({ ru, en }) => toBlocks(en, ru)),
    };
  });

function toIds({ ru, en }: Passage, index: number) {
  // The first block of both has the same id; no other id occurs twice.
  const shared = `p${index}0`;
  const rest = (letter: string, count: number) =>
    Array.from({ length: Math.max(0, count - 1) }, (_, number) => `${letter}${index}${number + 1}`);
  return {
    ru: ru === 0 ? [] : [shared, ...rest('r', ru)],
    en: en === 0 ? [] : [shared, ...rest('e', en)],
  };
}

function toBlocks(own: readonly string[], other: readonly string[]): readonly Block[] {
  const spans = other.filter((id) => !own.includes(id));
  return own.map((id, index) =>
    makeBlock(id, { ...(index === 0 && spans.length > 0 && { spans }) }),
  );
}
