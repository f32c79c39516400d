import type { Language } from './languages.ts';
import type { Revision } from './text.ts';

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
