import type { Language } from '../model/languages.ts';

/** What the picture of a page says, before it is drawn: two that say the same look the same. */
export type OgImage = {
  /** The language of every word on it. */
  language: Language;
  /** The portal's name, and behind it its names in other languages. */
  site: string;
  otherSites: readonly string[];
  /** What stands over the title. */
  kicker?: string;
  title: string;
  /** Whose it is, and of which day. */
  byline: readonly string[];
  /** What this text is, or what this portal is. */
  status: string;
  /** The languages in which there is a text, its own first, each in its own word. */
  languages: readonly string[];
};
