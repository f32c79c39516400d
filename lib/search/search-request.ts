import type { Language } from '../model/languages.ts';
import type { GovernmentBody } from '../model/body.ts';
import type { Term } from '../model/term.ts';
import type { SearchResult } from './result.ts';
import type { Analyser } from './analyser.ts';
import type { MatchNode } from './match-node.ts';

type Narrowing = {
  /** Only texts in this language; the counts of the languages stay those of all texts. */
  language?: Language;
  /** Moscow days of `publishedAt`; both belong to the range. */
  from?: string;
  to?: string;
  page?: number;
  pageSize?: number;
};

/** What a reader asks for, as it was typed. */
export type SearchRequest = Narrowing & {
  text: string;
  /** Chosen, not typed: it goes before any body that the words name. */
  body?: string;
  /** Nothing but the words as they were typed. */
  isExact?: boolean;
};

/** What texts are asked for, once a request is understood. */
export type TextQuery = Narrowing & {
  match: MatchNode;
  /** Terms to be marked in the passages. */
  marks: readonly string[];
};

/** What of a result the texts give; the rest is how the request was understood. No count is above `mostFound`. */
export type FoundTexts = Pick<
  SearchResult,
  'items' | 'total' | 'isCapped' | 'page' | 'pageCount' | 'languages' | 'both'
>;

/** What a search needs of the texts; all of it is at hand where it runs. */
export type TextPorts = {
  find: (query: TextQuery) => FoundTexts;
  /** How many texts have each folded form; forms that no text has are left out. */
  countForms: (forms: readonly string[]) => ReadonlyMap<string, number>;
  /** Whether the archive has a page of a year. */
  isArchived: (year: number) => boolean;
};

export type RunSearch = (request: SearchRequest, texts: TextPorts) => SearchResult;

/** Understands requests by the names of a record, which are learnt once; given to stores as the analyser is. */
export type Understand = (names: {
  terms: readonly Term[];
  bodies: readonly GovernmentBody[];
}) => RunSearch;

/** What is done with words; given to stores, which know nothing of it. */
export type TextAnalysis = {
  /** The one that the edition was built with. */
  analyser: Analyser;
  understand: Understand;
};
