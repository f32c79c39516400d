import { languages } from './languages.ts';
import { toSearchableBlocks } from './plain-blocks.ts';

import type { Language } from './languages.ts';
import type { Release } from './release.ts';

/** A block as readers see it, title and lead too: in the language asked for, else in one that has it. */
export function findBlock(
  { texts }: Pick<Release, 'texts'>,
  id: string,
  requested: Language,
): { language: Language; text: string } | null {
  for (const language of [requested, ...languages]) {
    const text = texts[language];
    const block = text && toSearchableBlocks(text).find((one) => one.id === id);
    if (block) return { language, text: block.text };
  }
  return null;
}
