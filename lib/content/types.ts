import type { Language } from './languages.ts';
import type { ReleaseKind } from './kinds.ts';
import type { ListStyle } from './list-style.ts';
import type { OtherAccount } from './schema/release.ts';
import type { Origin } from './text-status.ts';
import type { Neighbours, Page } from './store.ts';
import type { Block, ReleaseText, Revision } from './schema/text.ts';
import type { SourceLink } from './schema/primitives.ts';
import type { Term } from './schema/term.ts';

export type { GovernmentBody } from './schema/body.ts';
export type { ReleaseKind } from './kinds.ts';
export type { OtherAccount, Release } from './schema/release.ts';
export type { SourceLink } from './schema/primitives.ts';
export type { Block, ReleaseText, TextVersion } from './schema/text.ts';
export type { Origin } from './text-status.ts';
export type { Site } from './schema/site.ts';
export type { Term } from './schema/term.ts';
export type { Language } from './languages.ts';
export type {
  AnswerSearch,
  SearchAnswer,
  SearchQuestion,
  TextPorts,
  TextQuery,
} from './search/answering.ts';

/** The slim shape of lists: one record, a title for each text that exists. */
export type ReleaseSummary = {
  slug: string;
  body: string;
  kind: ReleaseKind;
  publishedAt: string;
  about?: string;
  titles: Partial<Record<Language, string>>;
  /** When the last of its texts was added here; absent: the record does not say. */
  translatedAt?: string;
};

/** A body as a choice of a list, under its name of the menu. */
export type BodyChoice = { id: string; label: string };

/** How many releases each year (2015) and month (2015-01) has, in order; empty periods are left out. */
export type Archive = {
  total: number;
  years: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
};

/** The documents of a body by the date that they are about, the newest first; a page of them. */
export type BodyChronology = {
  documents: Page<ReleaseSummary>;
  /** What the body published, and the portal's notes on it. */
  counts: { releases: number; notes: number };
  /** In order of time, each with the page on which its documents begin. */
  years: readonly { year: string; count: number; page: number }[];
};

/** `2015-01`: its releases, as many as one page holds, and how many each day with any has. */
export type ArchivedMonth = {
  month: string;
  releases: readonly ReleaseSummary[];
  days: ReadonlyMap<string, number>;
};

/** A release that names a term, and the paragraphs of the text shown in which it is mentioned. */
export type TermRelease = {
  release: ReleaseSummary;
  paragraphs: readonly { id: string; number: number; part: number }[];
};

/** Other releases of an event, some of them; `total` counts the one that leads to them as well. */
export type EventReleases = { event: Term; releases: readonly ReleaseSummary[]; total: number };

/** The other releases to which the page of a release leads. */
export type WaysOn = {
  related: readonly ReleaseSummary[];
  events: readonly EventReleases[];
  /** Those beside it in the list of its body. */
  neighbours: Neighbours;
};

/** How many releases there are, and how many of them have a text in every language. */
export type Share = { key: string; total: number; translated: number };

/** What is translated: releases of bodies, and apart from them the notes of this portal. */
export type Coverage = {
  releases: Share;
  notes: Share;
  /** Only bodies and years that have releases. */
  bodies: readonly Share[];
  years: readonly Share[];
  newest: readonly ReleaseSummary[];
  /** The newest of those that have a text in this language only, and how many there are. */
  waiting: readonly { language: Language; total: number; releases: readonly ReleaseSummary[] }[];
};

/** A text that exists in another language than the one shown. */
export type Counterpart = {
  language: Language;
  origin: Origin;
  /** A language tag; it need not be one of the record's languages. */
  translatedFrom?: string;
};

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

/** A change in the words of one language; what the text was before is another question. */
export type LocalizedRevision = { at: string; note: string };

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

/** One release as a page of one language shows it. */
export type LocalizedRelease = {
  slug: string;
  body: string;
  kind: ReleaseKind;
  publishedAt: string;
  about?: string;
  /** The language of the text shown; another than the one asked for when `isFallback`. */
  language: Language;
  isFallback: boolean;
  text: ShownText;
  /** Which part of the text is shown; absent: it is whole. */
  part?: ShownPart;
  /** When and why the text shown was last changed; absent: never since it was published here. */
  lastRevision?: LocalizedRevision;
  /** Every change of the text shown since it was published here, oldest first. */
  revisions: readonly LocalizedRevision[];
  /** Translations: since when the original has words that this text may not know of. */
  outdatedSince?: string;
  counterparts: readonly Counterpart[];
  otherAccounts: readonly OtherAccount[];
  related: readonly ReleaseSummary[];
  withdrawal?: { at: string; reason: string };
};

/** Which words a text had, and when. */
export type VersionFacts = {
  /** Permanent: `ru-2` is the second version of the Russian text, whatever comes after it. */
  id: string;
  language: Language;
  number: number;
  sha256: string;
  /** When it began; absent: the first version, as old as the release is here. */
  from?: string;
  /** When the next one took its place; absent: it is the current one. */
  until?: string;
};

/** A text appeared, or something of it was revised. */
export type HistoryEntry = {
  language: Language;
  kind: Revision['kind'] | 'first';
  /** Absent: the text was there from the beginning. */
  at?: string;
  note?: string;
  /** Of the text after it. */
  sha256: string;
  /** The version that begins with it: a revision of notes or metadata begins none. */
  version?: VersionFacts;
  /** The version that it replaced. */
  before?: VersionFacts;
};

/** The history of a release as one language tells it: of all its texts. */
export type LocalizedHistory = {
  slug: string;
  title: string;
  /** The language of the title. */
  language: Language;
  /** The languages in which there is a text. */
  languages: readonly Language[];
  /** The newest first. */
  entries: readonly HistoryEntry[];
  isRevised: boolean;
  outdated: readonly { language: Language; since: string }[];
};

/** One release with two of its texts, the one that is read first as in `LocalizedRelease`. */
export type ParallelRelease = LocalizedRelease & {
  /** The text beside it; null when there is only one. */
  other: { language: Language; text: ShownText } | null;
};

/**
 * A token of a text: `term` is what is compared, `form` the folded word that it is written in, `start` and
 * `end` are UTF-16 offsets in the original.
 */
export type Token = { term: string; form: string; start: number; end: number };

/** Cuts a text into comparable terms; given to stores, so that index and query are cut alike. */
export type Analyser = (text: string, language: Language) => readonly Token[];

/**
 * What a text must have, as a tree from which SQLite's FTS5 and PostgreSQL's tsquery expressions can be
 * written alike. `not` stands only inside an `and` that also has something else; `and` and `or` have two
 * nodes or more.
 */
export type MatchNode =
  | { kind: 'and' | 'or'; nodes: readonly MatchNode[] }
  | { kind: 'not'; node: MatchNode }
  /** A word: `term` is looked up; a text that has `form` itself is nearer to the question. */
  | { kind: 'term'; term: string; form: string }
  /** Terms that follow each other. */
  | { kind: 'phrase'; terms: readonly string[] }
  /** The release's day is in the range; both ends belong to it. */
  | { kind: 'date'; from: string; to: string }
  /** The release is this body's. */
  | { kind: 'body'; id: string };

/** The passage of a text that a quotation is nearest to. */
export type QuoteMatch = {
  /** From 0, nothing in common, to 1, the same words and signs. */
  similarity: number;
  /** How many changes a reader sees; 0: the quotation is exact. */
  differences: number;
  /** The blocks that the passage is taken from, in reading order; `title` and `lead` are reserved ids. */
  blocks: readonly string[];
  /**
   * The passage compared with the quotation, one segment for what stands between two omissions: `added` is
   * in the text only, `removed` in the quotation only.
   */
  segments: readonly (readonly QuotePart[])[];
  /** The passage as it is stored, segment by segment. */
  exactText: readonly string[];
  /** There is more of the first block before the passage, or of the last one behind it. */
  beginsInside: boolean;
  endsInside: boolean;
};

export type QuotePart = { kind: 'same' | 'removed' | 'added'; text: string };
