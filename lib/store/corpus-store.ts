import type { Release } from '../model/release.ts';
import type { ReleaseFilter } from './browse.ts';

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
