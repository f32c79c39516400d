import { parseInline, plainTextOf } from '../inline.ts';

/** What of a text is searched; a `ReleaseText` has more. */
export type SearchableText = {
  title: string;
  lead?: string | undefined;
  blocks: readonly SearchableBlock[];
};

/** A block; `title` and `lead` are reserved ids. */
export type SearchableBlock = { id: string; text: string };

/** Without these there is nothing to parse, and parsing takes longer than all the rest of a search. */
const inlineMarks = /[\\*_[\]\0\r]/u;

/** What of a text is searched, in reading order, as readers see it: words of links, never their addresses. */
export function toSearchableBlocks(text: SearchableText): readonly SearchableBlock[] {
  return listBlocks(text).map(toShownText);
}

/** Title, lead and blocks as they are written. */
export function listBlocks({ title, lead, blocks }: SearchableText): readonly SearchableBlock[] {
  return [
    { id: 'title', text: title },
    ...(lead === undefined ? [] : [{ id: 'lead', text: lead }]),
    ...blocks.map(({ id, text }) => ({ id, text })),
  ];
}

/** Title and lead have no marks: they are what they are. */
export function toShownText({ id, text }: SearchableBlock): SearchableBlock {
  const isPlain = id === 'title' || id === 'lead' || !inlineMarks.test(text);
  return { id, text: isPlain ? text : plainTextOf(parseInline(text)) };
}
