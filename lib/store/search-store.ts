import type { ReleaseSummary } from '../model/summary.ts';
import type { Language } from '../model/languages.ts';
import type { Origin } from '../model/text-status.ts';
import type { QuoteMatch } from '../texts/quote/quote-match.ts';
import type { SearchRequest } from '../search/search-request.ts';
import type { SearchResult } from '../search/result.ts';

/** Nobody pages through more hits: counting and ranking end here, and `isCapped` says so. */
export const mostFound = 1000;

export type TitleQuery = {
  /** As they are typed; the last may be unfinished. */
  words: readonly string[];
  limit: number;
};

export type QuoteHit = {
  release: ReleaseSummary;
  language: Language;
  origin: Origin;
  match: QuoteMatch;
  /** Of a release too long for one page, the part in which the passage begins; absent: the first. */
  part?: number;
};

/** Nobody reads more places of one passage. */
export const mostQuoteHits = 10;

export type QuoteResult = {
  /**
   * Releases that have the quotation exactly, those in which it is the words of a body first; else the one
   * that has the nearest passage, else none.
   */
  hits: readonly QuoteHit[];
  /** There may be more releases that have it exactly. */
  isCapped: boolean;
};

export interface SearchStore {
  /**
   * One hit a release, with the passage that has most of the words and what answers it in the other text. What is
   * in the title comes before the lead and the rest of the text, forms as asked for before others, the newer before
   * the older.
   */
  search(request: SearchRequest): Promise<SearchResult>;
  /** Releases with a title that has all words, the last one as a beginning; the newest first. */
  suggestTitles(query: TitleQuery): Promise<readonly ReleaseSummary[]>;
  /**
   * Where a quotation stands, in a text of either language: in its title, its lead or its blocks, across
   * blocks too. Exact are those with the same words and signs, whatever their typography.
   */
  findQuotation(quotation: string): Promise<QuoteResult>;
}
