import type { ReleaseKind } from '../model/kinds.ts';
import type { Language } from '../model/languages.ts';
import type { ReleaseSummary } from '../model/summary.ts';
import type { Release } from '../model/release.ts';
import type { Page } from '../model/page.ts';
import type { BrowseQuery, BrowseResult, CountQuery, PeriodCount } from './browse.ts';
import type { Neighbours } from '../model/related.ts';
import type { Site } from '../model/site.ts';
import type { GovernmentBody } from '../model/body.ts';
import type { Term } from '../model/term.ts';

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

/** Whether an address of a release can be answered, asked before a page is rendered. */
export type ReleaseState = 'published' | 'withdrawn';

/**
 * Queries about records. Drafts do not exist for it, and a scheduled release does not exist before
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
