import type { CorpusUnit } from './corpus-unit.ts';

export type CorpusHead = {
  isDemonstration: boolean;
  /** Where what the file is, is explained. */
  about: string;
};

/** How units become a file: a head, each unit by itself, a tail. Nothing of it depends on the time of writing. */
export type CorpusFormat = {
  mediaType: string;
  /** How names of files end, without the dot. */
  extension: string;
  head: (head: CorpusHead) => string;
  unit: (unit: CorpusUnit) => string;
  tail: string;
};

/** What stands for rights that no record states, in formats that have words only. */
export const notStated = 'not stated';
