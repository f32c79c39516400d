import type { ReleaseSummary } from './summary.ts';
import type { Language } from './languages.ts';

/** How many releases there are, and how many of them have a text in every language. */
export type Share = { key: string; total: number; translated: number };

/** What is translated: releases of bodies, and apart from them the notes of this portal. */
export type Coverage = {
  releases: Share;
  notes: Share;
  /** Only bodies and years that have releases. */
  bodies: readonly Share[];
  years: readonly Share[];
  newest: readonly ReleaseSummary[];
  /** The newest of those that have a text in this language only, and how many there are. */
  waiting: readonly { language: Language; total: number; releases: readonly ReleaseSummary[] }[];
};
