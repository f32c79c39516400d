import type { ReleaseKind } from '../model/kinds.ts';
import type { Language } from '../model/languages.ts';
import type { Page } from '../model/page.ts';
import type { ReleaseSummary } from '../model/summary.ts';
import type { Facets } from '../model/browse-response.ts';

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
