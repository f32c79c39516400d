import type { SourceLink } from './primitives.ts';
import type { Block, ReleaseText } from './text.ts';
import type { ListStyle } from './list-style.ts';

/** A translation note as one language shows it. */
export type LocalizedNote = {
  id: string;
  block: string;
  quote?: string;
  text: string;
  sources: readonly SourceLink[];
};

/** Inline text with the words that a translation note concerns, and those that name a term. */
export type ShownInline =
  | { kind: 'text'; value: string }
  /** The mark that an item of a list brings, such as «1) »: the first of its line. */
  | { kind: 'mark'; value: string }
  | { kind: 'emphasis' | 'strong'; children: readonly ShownInline[] }
  | { kind: 'link'; href: string; children: readonly ShownInline[] }
  | { kind: 'noted'; note: string; children: readonly ShownInline[] }
  /** A mention of a term, the first one in its block, and the id of the card that tells of the term. */
  | { kind: 'term'; card: string; children: readonly ShownInline[] };

/** A block of a text ready to be shown; a list has several lines, every other kind one. */
export type ShownBlock = {
  id: string;
  kind: Block['kind'];
  lines: readonly (readonly ShownInline[])[];
  /** How the items of a list are marked; of lists only. */
  list?: ListStyle;
  notes: readonly LocalizedNote[];
  /** Further blocks of the other text that this block answers. */
  spans?: readonly string[];
};

/** A text ready to be shown. */
export type ShownText = Omit<ReleaseText, 'blocks' | 'revisions'> & {
  blocks: readonly ShownBlock[];
};

/** A part of a text that is too long for one page, as one language shows it. */
export type ShownPart = {
  /** From 1. */
  number: number;
  /** How many blocks of the text stand before it, and how many the whole text has. */
  before: number;
  total: number;
  /** Every part of the text in order; `from` and `to` count its blocks, from 1. A text may have none in a part. */
  contents: readonly { from: number; to: number; block?: string; beginning?: string }[];
};
