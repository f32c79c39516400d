import { oneErrorAway, suggestWord } from './alternatives/spelling.ts';
import { joinParted } from './join-parted.ts';
import { markedTerms } from './match.ts';
import { listDoubtfulWords, planCorrection, planSearch } from './plan.ts';
import { parseQuery } from './query.ts';

import type { Language } from '../content/languages.ts';
import type { AliasIndex } from './alternatives/aliases.ts';
import type { MatchNode } from './match.ts';
import type { Attempt, AttemptKind } from './plan.ts';
import type { Query } from './query.ts';

/** What narrows a question besides its words; it goes to the store as it is. */
export type SearchFilter = {
  language?: Language;
  body?: string;
  from?: string;
  to?: string;
  page?: number;
  pageSize?: number;
};

export type SearchQuestion = SearchFilter & {
  text: string;
  /** Nothing but the words as they were typed. */
  isExact?: boolean;
};

/** Answers of a store; `both` counts the releases found in any language. */
export type SearchPorts<Found extends { both: number }> = {
  search: (query: SearchFilter & { match: MatchNode; marks: readonly string[] }) => Promise<Found>;
  countForms: (forms: readonly string[]) => Promise<ReadonlyMap<string, number>>;
};

export type Correction = { kind: Exclude<AttemptKind, 'typed'>; shownAs: string };

export type AnsweredSearch<Found> = {
  /** Null: the question asks for nothing. */
  found: Found | null;
  query: Query;
  /** Null: the results are those of the words as they were typed. */
  correction: Correction | null;
  asTyped: string;
  /** What was left out of a question too long. */
  dropped: readonly string[];
};

/** Each costs some thousand looks into the vocabulary; who mistypes more words sees it at a glance. */
const mostCorrected = 2;

type Best<Found> = { found: Found; attempt: Attempt };

/**
 * Asks as typed, then what the reader may have meant, as long as little is found; what finds most is the
 * answer, and of equals the earlier. Whether little is found does not depend on the language that results
 * are narrowed to, so that all tabs of a page speak of the same words.
 */
export async function answerSearch<Found extends { both: number }>(
  { text, isExact = false, ...filter }: SearchQuestion,
  ports: SearchPorts<Found>,
  { aliases }: { aliases: AliasIndex },
): Promise<AnsweredSearch<Found>> {
  const query = parseQuery(await joinParted(text, ports.countForms));
  const planned = planSearch(query, { aliases });
  const attempts = isExact ? planned.slice(0, 1) : planned;
  let best: Best<Found> | null = null;
  for (const attempt of attempts) best = await tryAttempt(best, attempt, filter, ports);
  if (best?.found.both === 0 && !isExact) {
    const attempt = await planSpelling(query, ports, aliases);
    if (attempt !== null) best = await tryAttempt(best, attempt, filter, ports);
  }
  return {
    found: best?.found ?? null,
    query,
    correction: toCorrection(best?.attempt),
    asTyped: query.text,
    dropped: query.dropped,
  };
}

async function tryAttempt<Found extends { both: number }>(
  best: Best<Found> | null,
  attempt: Attempt,
  filter: SearchFilter,
  { search }: SearchPorts<Found>,
): Promise<Best<Found>> {
  const { match, onlyBelow } = attempt;
  if (best !== null && onlyBelow !== null && best.found.both >= onlyBelow) return best;
  const found = await search({ ...filter, match, marks: markedTerms(match) });
  return best === null || found.both > best.found.both ? { found, attempt } : best;
}

/** One error is forgiven in each of the first long words that no text has, if texts have a word that is so near. */
async function planSpelling<Found extends { both: number }>(
  query: Query,
  { countForms }: SearchPorts<Found>,
  aliases: AliasIndex,
): Promise<Attempt | null> {
  const doubtful = listDoubtfulWords(query);
  if (doubtful.length === 0) return null;
  const known = await countForms(doubtful);
  const unknown = doubtful.filter((form) => !known.has(form)).slice(0, mostCorrected);
  if (unknown.length === 0) return null;
  const near = unknown.map((form) => ({ form, candidates: oneErrorAway(form) }));
  const counts = await countForms(near.flatMap(({ candidates }) => candidates));
  const corrections = near.flatMap(({ form, candidates }): readonly [string, string][] => {
    const words = candidates.map((term) => ({ term, count: counts.get(term) ?? 0 }));
    const suggested = suggestWord(form, words);
    return suggested === null ? [] : [[form, suggested]];
  });
  return planCorrection(query, new Map(corrections), { aliases });
}

function toCorrection(attempt: Attempt | undefined): Correction | null {
  if (attempt === undefined || attempt.kind === 'typed') return null;
  return { kind: attempt.kind, shownAs: attempt.shownAs };
}
