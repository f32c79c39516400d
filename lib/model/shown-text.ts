import type { SourceLink } from './primitives.ts';
import type { BlockKind } from './block.ts';
import type { ReleaseText } from './text.ts';
import type { OrderedType } from './list-style.ts';

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
  | { kind: 'emphasis' | 'strong' | 'sub' | 'sup'; children: readonly ShownInline[] }
  | { kind: 'link'; href: string; children: readonly ShownInline[] }
  | { kind: 'noted'; note: string; children: readonly ShownInline[] }
  /** The sign of a footnote; `href`: in the same page or in the part that has the note. */
  | { kind: 'reference'; footnote: string; value: string; href: string }
  /** A mention of a term, the first one in its block, and the id of the card that tells of the term. */
  | { kind: 'term'; card: string; children: readonly ShownInline[] };

/** How a list is marked, without the marks themselves: they stand in its lines. */
export type ShownList =
  | { kind: 'plain' | 'literal' | 'bulleted' }
  | { kind: 'ordered'; type: OrderedType; start: number };

/** A cell of a table: a heading of its row or column, or else a value; numbers stand at the end. */
export type ShownCell = {
  /** Its lines are these of the block, from the first to before the second. */
  lines: readonly [start: number, end: number];
  heading?: 'row' | 'column';
  isNumber?: true;
  /** The first of its columns, from 0. */
  column: number;
  columns?: number;
  rows?: number;
};

/** Whose turn it is in a transcript. */
export type ShownSpeaker = { words: string; person?: string; isQuestion?: true };

/** A block of a text ready to be shown, with the lines that its source has. */
export type ShownBlock = {
  id: string;
  kind: BlockKind;
  lines: readonly (readonly ShownInline[])[];
  /** Of lists, and of items: how the list that they are in is marked. */
  list?: ShownList;
  /** Of a heading from 2; of an item, and of what lies in one, from 1. */
  level?: number;
  /** A language tag: the block is in another language than its text. */
  lang?: string;
  /** Of a quotation. */
  author?: string;
  /** Of a turn: its first block alone. */
  speaker?: ShownSpeaker;
  /** Of a footnote: its sign, and where the words are that it belongs to. */
  footnote?: { sign: string; references: readonly { block: string; href: string }[] };
  table?: { caption?: string; rows: readonly (readonly ShownCell[])[] };
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
