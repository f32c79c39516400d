import { parseInline, plainTextOf } from '../inline.ts';

import type { ReleaseText } from '../schema/text.ts';

/** One block as readers see it; `title` and `lead` are reserved ids. */
export type SearchableBlock = { id: string; text: string };

/** What of a text is searched, in reading order: words of links, never their addresses. Title and lead have no marks. */
export function toSearchableBlocks({ title, lead, blocks }: ReleaseText): readonly SearchableBlock[] {
  return [
    { id: 'title', text: title },
    ...(lead === undefined ? [] : [{ id: 'lead', text: lead }]),
    ...blocks.map(({ id, text }) => ({ id, text: plainTextOf(parseInline(text)) })),
  ];
}
