import type { Language } from '@/lib/model/languages';
import type { ShownText } from '@/lib/model/shown-text';

/** One text of a parallel view. */
export type Column = { language: Language; text: ShownText };

/** What one text has in one row, and on which side that is. */
export type Side<Content> = { language: Language; column: 1 | 2; content: Content };

/** The two sides of a row, the language that is read first at the front: the order of the source. */
export function toSides<Content>(
  [first, second]: readonly [Column, Column],
  contents: readonly [Content, Content],
  reading: Language,
): readonly [Side<Content>, Side<Content>] {
  const left = { language: first.language, column: 1, content: contents[0] } as const;
  const right = { language: second.language, column: 2, content: contents[1] } as const;
  return left.language === reading ? [left, right] : [right, left];
}
