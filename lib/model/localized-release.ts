import type { Language } from './languages.ts';
import type { Origin } from './text-status.ts';
import type { ReleaseKind } from './kinds.ts';
import type { ShownText, ShownPart } from './shown-text.ts';
import type { Act } from './occasion.ts';
import type { OtherAccount } from './release.ts';
import type { ReleaseSummary } from './summary.ts';
import type { Turns } from './turns.ts';

/** A text that exists in another language than the one shown. */
export type Counterpart = {
  language: Language;
  origin: Origin;
  /** A language tag; it need not be one of the record's languages. */
  translatedFrom?: string;
};

/** A change in the words of one language; what the text was before is another question. */
export type LocalizedRevision = { at: string; note: string };

/** One release as a page of one language shows it. */
export type LocalizedRelease = {
  slug: string;
  body: string;
  kind: ReleaseKind;
  publishedAt: string;
  about?: string;
  occasion?: { at?: string; place?: string };
  participants: readonly { name: string; role?: string }[];
  act?: Act;
  /** The language of the text shown; another than the one asked for when `isFallback`. */
  language: Language;
  isFallback: boolean;
  text: ShownText;
  /** Which part of the text is shown; absent: it is whole. */
  part?: ShownPart;
  /** Who speaks, where; of transcripts only. */
  turns?: Turns;
  /** When and why the text shown was last changed; absent: never since it was published here. */
  lastRevision?: LocalizedRevision;
  /** Every change of the text shown since it was published here, oldest first. */
  revisions: readonly LocalizedRevision[];
  /** Translations: since when the original has words that this text may not know of. */
  outdatedSince?: string;
  counterparts: readonly Counterpart[];
  otherAccounts: readonly OtherAccount[];
  related: readonly ReleaseSummary[];
  /** `replacedBy`: the slug of the release that readers find instead. */
  withdrawal?: { at: string; reason: string; replacedBy?: string };
};

/** One release with two of its texts, the one that is read first as in `LocalizedRelease`. */
export type ParallelRelease = LocalizedRelease & {
  /** The text beside it; null when there is only one. */
  other: { language: Language; text: ShownText } | null;
};
