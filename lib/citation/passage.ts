import { citeInLine } from './formats.ts';
import { toCitedItem } from './item.ts';

import type { CitedText } from './item.ts';

type Passage = CitedText['text'] & {
  language: CitedText['language'];
  /** Places of its blocks among those of the text; null: the title or the lead. */
  blocks: readonly { number: number | null }[];
};

/** One line of a passage, in the style that is usual for its language; the day of access is left open. */
export function citePassage(
  passage: Passage,
  place: Pick<CitedText, 'release' | 'body' | 'site' | 'status' | 'url'>,
): string {
  const numbers = passage.blocks.flatMap(({ number }) => number ?? []);
  const [paragraph] = numbers;
  return citeInLine(
    toCitedItem({
      ...place,
      language: passage.language,
      text: passage,
      accessed: null,
      // Styles know one paragraph; that of several is in the address.
      ...(numbers.length === 1 && { paragraph }),
    }),
  );
}
