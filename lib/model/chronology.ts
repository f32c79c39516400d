import type { Page } from './page.ts';
import type { ReleaseSummary } from './summary.ts';

/** The documents of a body by the date that they are about, the newest first; a page of them. */
export type BodyChronology = {
  documents: Page<ReleaseSummary>;
  /** What the body published, and the portal's notes on it. */
  counts: { releases: number; notes: number };
  /** In order of time, each with the page on which its documents begin. */
  years: readonly { year: string; count: number; page: number }[];
};
