import type { ReleaseStore } from './release-store.ts';
import type { SearchStore } from './search-store.ts';
import type { CorpusStore } from './corpus-store.ts';

export interface EditionInfo {
  readonly editionId: string;
  /**
   * What is readable at this moment: the edition, and the newest scheduled release that has come due.
   * Two equal versions answer every query alike.
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
