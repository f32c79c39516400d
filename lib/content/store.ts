import type { GovernmentBody } from './schema/body.ts';
import type { Language } from './languages.ts';
import type { Release, ReleaseKind } from './schema/release.ts';
import type { Site } from './schema/site.ts';
import type { Term } from './schema/term.ts';
import type { ReleaseSummary } from './types.ts';

/** Readers page through lists in steps of this many releases. */
export const pageSize = 20;

export type ReleaseListQuery = {
  body?: string;
  /** Any of these kinds; absent: every kind. */
  kinds?: readonly ReleaseKind[];
  sort?: 'newest' | 'oldest';
  /** `about`: a chronology, notes by the date that they are about, releases by their day. */
  by?: 'publishedAt' | 'about';
  /** From 1. */
  page?: number;
  pageSize?: number;
};

export type Page<T> = {
  items: readonly T[];
  page: number;
  pageCount: number;
  total: number;
};

/** Whether an address of a release can be answered, asked before a page is rendered. */
export type ReleaseState = 'published' | 'withdrawn';

/**
 * Questions about records. Drafts do not exist for it, and a scheduled release does not exist before
 * its `publishAt`. Every method throws `StoreError` when the edition cannot be read; absence is `null`.
 */
export interface ReleaseStore {
  findReleaseState(slug: string): Promise<ReleaseState | null>;
  findRelease(slug: string): Promise<Release | null>;
  listReleases(query: ReleaseListQuery): Promise<Page<ReleaseSummary>>;
  /** In the order of the slugs asked for; unknown and unreadable ones are left out. */
  listSummaries(slugs: readonly string[]): Promise<readonly ReleaseSummary[]>;
  getSite(): Promise<Site>;
  /** In the order of the menu. */
  listBodies(): Promise<readonly GovernmentBody[]>;
  listTerms(): Promise<readonly Term[]>;
  /** Where an old path (percent-decoded) leads: an address of this site, a release in the language of its as-published text. */
  findRedirect(path: string): Promise<string | null>;
}

/** A stretch of a passage; `isHit` marks what the query matched. */
export type PassagePart = { text: string; isHit: boolean };

/** Where a query matched: a block, or the reserved ids `title` and `lead`. */
export type Passage = { language: Language; block: string; parts: readonly PassagePart[] };

export type SearchHit = { release: ReleaseSummary; passages: readonly Passage[] };

export type SearchQuery = { text: string; page?: number; pageSize?: number };

export interface SearchStore {
  /** One hit a release, the best passage of each language that matches. A query without a word finds nothing. */
  search(query: SearchQuery): Promise<Page<SearchHit>>;
}

export interface EditionInfo {
  readonly editionId: string;
  /**
   * What is readable at this moment: the edition, and the newest scheduled release that has come due.
   * Two equal versions answer every question alike.
   */
  version(): string;
  counts(): Promise<{ releases: number; notes: number; bodies: number; terms: number }>;
  /** For each readable release a hash of everything that its page shows: the record, its body, related titles, terms, site. */
  shownHashes(): Promise<ReadonlyMap<string, string>>;
  close(): void;
}

export type ContentStore = ReleaseStore & SearchStore & EditionInfo;
