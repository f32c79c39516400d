import { toPlainText } from './inline.ts';
import { toWritten } from './written.ts';

import type { Block } from './block.ts';
import type { WrittenBlock } from './inline.ts';

/** What of a text is searched; a `ReleaseText` has more. */
export type SearchableText = {
  title: string;
  lead?: string | undefined;
  blocks: readonly Block[];
};

/** The words of a passage as they are written; `title` and `lead` are reserved ids. */
export type SearchableBlock = { id: string; spans?: readonly string[] | undefined } & WrittenBlock;

/** What of a text is searched, in reading order, as readers see it: words of links, never their addresses. */
export function toSearchableBlocks(text: SearchableText): readonly { id: string; text: string }[] {
  return listBlocks(text).map((block) => ({ id: block.id, text: toPlainText(block) }));
}

/** Title, lead and blocks as they are written. */
export function listBlocks({ title, lead, blocks }: SearchableText): readonly SearchableBlock[] {
  return [
    { id: 'title', text: title },
    ...(lead === undefined ? [] : [{ id: 'lead', text: lead }]),
    ...blocks.map(toSearchable),
  ];
}

/** A block of words alone is what it is: texts have thousands of them. */
function toSearchable(block: Block): SearchableBlock {
  const written = toWritten(block);
  if (written === block) return block;
  return { id: block.id, ...(block.spans && { spans: block.spans }), ...written };
}
