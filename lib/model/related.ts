import type { ReleaseSummary } from './summary.ts';
import type { Term } from './term.ts';

/** A release that names a term, and the paragraphs of the text shown in which it is mentioned. */
export type TermRelease = {
  release: ReleaseSummary;
  paragraphs: readonly { id: string; number: number; part: number }[];
};

/** Other releases of an event, some of them; `total` counts the one that leads to them as well. */
export type EventReleases = { event: Term; releases: readonly ReleaseSummary[]; total: number };

/** The other releases to which the page of a release leads. */
export type WaysOn = {
  related: readonly ReleaseSummary[];
  events: readonly EventReleases[];
  /** Those beside it in the list of its body. */
  neighbours: Neighbours;
};

export type Neighbours = { earlier: ReleaseSummary | null; later: ReleaseSummary | null };
