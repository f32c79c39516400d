import type { FeedFormat } from '../../routes/paths.ts';
import type { Language } from '../../model/languages.ts';
import type { Origin } from '../../model/text-status.ts';

/** Whose news a feed tells. */
export type FeedSubject =
  { kind: 'language' } | { kind: 'translations' } | { kind: 'body'; id: string };

export type FeedAddress = { language: Language; subject: FeedSubject; format: FeedFormat };

/** A feed of one language before it is written in one of the formats; all addresses are whole. */
export type Feed = {
  /** Never changes, whatever the portal's address is. */
  id: string;
  language: Language;
  title: string;
  description: string;
  /** Where the feed itself is. */
  selfUrl: string;
  /** The page whose news it tells. */
  pageUrl: string;
  iconUrl: string;
  publisher: { name: string; url: string };
  /** Epoch milliseconds: the last change of an item. */
  updated: number;
  items: readonly FeedItem[];
};

/** One text of one release. */
export type FeedItem = {
  id: string;
  url: string;
  title: string;
  /** What text this is and how it begins, without marks. */
  summary: string;
  /** The text, or the beginning of a long one, with what it is, its notes and its source. */
  html: string;
  /** The same words and nothing else, without marks. */
  text: string;
  author: { name: string; url: string };
  kind: { id: string; label: string };
  origin: Origin;
  sha256: string;
  /** Epoch milliseconds. */
  published: number;
  updated: number;
};
