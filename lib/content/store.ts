import type { GovernmentBody } from './schema/body.ts';
import type { Language } from './languages.ts';
import type { ReleaseKind } from './kinds.ts';
import type { Release } from './schema/release.ts';
import type { Site } from './schema/site.ts';
import type { Term } from './schema/term.ts';
import type { SearchQuestion } from './search/answering.ts';
import type { Facets, SearchAnswer } from './summary.ts';
import type { Origin, QuoteMatch, ReleaseSummary } from './types.ts';

/** Readers page through lists in steps of this many releases. */
export const pageSize = 20;

export type ReleaseListQuery = {
  body?: string;
  /** Any of these kinds; absent: every kind. */
  kinds?: readonly ReleaseKind[];
  /** Only releases whose lists of people, places, documents and events name this term. */
  term?: string;
  /** Only releases with texts in exactly these languages. */
  languages?: readonly Language[];
  sort?: 'newest' | 'oldest';
  /**
   * `about`: a chronology, notes by the date that they are about, releases by their day; `translatedAt`: when
   * the last text was added, where the record does not say it when the release was published.
   */
  by?: 'publishedAt' | 'about' | 'translatedAt';
  /** From 1. */
  page?: number;
  pageSize?: number;
};

/** What a reader chose in a list; every condition must hold. */
export type ReleaseFilter = {
  /** Words that one of the texts must have, all of them, in any order and form; only blanks: no condition. */
  words?: string;
  body?: string;
  /** Any of these; absent: every kind. */
  kinds?: readonly ReleaseKind[];
  /** `both`: there is a text in every language; else there is one in this language. */
  language?: 'both' | Language;
  /** Year and month (1 to 12) of the Moscow day of `publishedAt`. */
  year?: number;
  month?: number;
};

export type BrowseQuery = {
  filter: ReleaseFilter;
  sort?: 'newest' | 'oldest';
  /** A page number from 1, for readers; or the cursor that an earlier answer ended with, for programs. */
  position?: { page: number } | { after: string };
  /** From 1 to 100; absent: `pageSize`. */
  limit?: number;
};

/** A condition that can be taken back, and what would be found without it. */
export type Relaxation = { without: keyof ReleaseFilter; total: number };

export type BrowseResult = {
  /** The number of a page reached by cursor is not known: it is 1. */
  page: Page<ReleaseSummary>;
  /** Continues behind the last item; null at the end. Opaque, and valid for the same filter and sort. */
  nextCursor: string | null;
  facets: Facets;
  /** Only when nothing was found: what taking back one condition would give, most first, none with 0. */
  relaxations: readonly Relaxation[];
};

/** A stretch of time with releases: `2015`, `2015-01` or `2015-01-25`. */
export type PeriodCount = { period: string; count: number };

export type CountQuery = {
  filter: ReleaseFilter;
  unit: 'year' | 'month' | 'day';
  by?: 'publishedAt' | 'about';
};

export type Page<T> = {
  items: readonly T[];
  page: number;
  pageCount: number;
  total: number;
};

/** A release as sitemaps name it. */
export type ReleaseAddress = {
  slug: string;
  /** Those that it has a text in. */
  languages: readonly Language[];
  /** Where readers without a wish are led: the language of the as-published text, else of the first. */
  primary: Language;
  /** When it was published or last revised: a day, or an instant in UTC. */
  changedAt: string;
};

/** A stretch of numbers that has listed releases: `index` times the size of a stretch is its first number. */
export type AddressStretch = { index: number; count: number; changedAt: string };

/** Which texts of a language; `isTranslation`: only those that are. */
export type NewTextsQuery = {
  language: Language;
  kinds: readonly ReleaseKind[];
  body?: string;
  isTranslation?: boolean;
  limit: number;
};

/** A release as lists know it. */
export type NeighboursQuery = Pick<ReleaseSummary, 'slug' | 'body' | 'kind' | 'publishedAt'>;

export type Neighbours = { earlier: ReleaseSummary | null; later: ReleaseSummary | null };

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
  /**
   * Items, counts of the whole list and of each further choice, in one round trip. A cursor that is
   * malformed or of another list is a `CursorError`, an impossible page or limit a `RangeError`.
   */
  browseReleases(query: BrowseQuery): Promise<BrowseResult>;
  /**
   * Periods that have releases, in order of time, by the Moscow day of `publishedAt`, or by what notes
   * are about. Dates less exact than the unit are left out.
   */
  countReleases(query: CountQuery): Promise<readonly PeriodCount[]>;
  /**
   * The releases of the same body beside this one in the order of lists. What bodies publish and the portal's notes
   * on them are two lists.
   */
  findNeighbours(release: NeighboursQuery): Promise<Neighbours>;
  /** In the order of the slugs asked for; unknown and unreadable ones are left out. */
  listSummaries(slugs: readonly string[]): Promise<readonly ReleaseSummary[]>;
  /**
   * Releases by when their text in the language came here, the last first: by the day when it was added, else when
   * it was taken from its source, else when the release was published. Of one moment the newest release is first.
   */
  listNewTexts(query: NewTextsQuery): Promise<readonly ReleaseSummary[]>;
  /**
   * Listed releases by their number, `from` included, `to` not. The oldest has 0, so that a newer release
   * moves no other; what is not listed leaves a gap.
   */
  listAddresses(range: { from: number; to: number }): Promise<readonly ReleaseAddress[]>;
  /** Stretches of `size` numbers in order, those without a listed release left out. */
  listAddressStretches(size: number): Promise<readonly AddressStretch[]>;
  getSite(): Promise<Site>;
  /** In the order of the menu. */
  listBodies(): Promise<readonly GovernmentBody[]>;
  listTerms(): Promise<readonly Term[]>;
  /**
   * Where an old address leads, `path` percent-decoded: an address of this site, a release in the language of its
   * as-published text. Of its parameters only those count that the record has written down.
   */
  findRedirect(path: string, query: URLSearchParams): Promise<string | null>;
}

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
  search(question: SearchQuestion): Promise<SearchAnswer>;
  /** Releases with a title that has all words, the last one as a beginning; the newest first. */
  suggestTitles(query: TitleQuery): Promise<readonly ReleaseSummary[]>;
  /**
   * Where a quotation stands, in a text of either language: in its title, its lead or its blocks, across
   * blocks too. Exact are those with the same words and signs, whatever their typography.
   */
  findQuotation(quotation: string): Promise<QuoteResult>;
}

/** What the units of a list are, counted before any of them is read. */
export type CorpusCounts = {
  /** Releases with both texts, and the passages that both of their texts have. */
  releases: number;
  units: number;
  /** Passages of those releases that only one of the texts has. */
  skippedUnits: number;
  /** Releases of the list with one text. */
  skippedReleases: number;
};

export type CorpusReading = CorpusCounts & {
  /** Of what is counted and read; see `EditionInfo.version`. */
  version: string;
  /**
   * The releases with both texts, the newest first, a few at a time, as they are asked for. Reading goes on
   * in the edition that it began with, even when the store is replaced and closed meanwhile.
   */
  read: () => AsyncIterable<readonly Release[]>;
};

export interface CorpusStore {
  openCorpus(filter: ReleaseFilter): Promise<CorpusReading>;
}

export interface EditionInfo {
  readonly editionId: string;
  /**
   * What is readable at this moment: the edition, and the newest scheduled release that has come due.
   * Two equal versions answer every question alike.
   */
  version(): string;
  counts(): Promise<{ releases: number; notes: number; bodies: number; terms: number }>;
  /**
   * For each readable release a hash of everything that its page shows: the record, its body, terms, site, and the other
   * releases that it leads to.
   */
  shownHashes(): Promise<ReadonlyMap<string, string>>;
  close(): void;
}

export type ContentStore = ReleaseStore & SearchStore & CorpusStore & EditionInfo;
