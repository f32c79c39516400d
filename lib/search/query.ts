import { analyse } from './analyse.ts';
import { findDateAt } from './query/find-date.ts';
import { splitQuery } from './query/split-query.ts';

import type { WordToken } from './analyse.ts';
import type { AskedDate } from './query/find-date.ts';

/** A word of a question: as typed, folded, and as the index knows it. */
export type QueryWord = { text: string; form: string; term: string };

/** Words that are to follow each other. */
export type QueryPhrase = { text: string; words: readonly QueryWord[] };

/** A date, and the words that it was typed in. */
export type QueryDate = AskedDate & { text: string; words: readonly QueryWord[] };

export type Query = {
  text: string;
  words: readonly QueryWord[];
  phrases: readonly QueryPhrase[];
  dates: readonly QueryDate[];
  excluded: readonly QueryPhrase[];
  /** What is left out because the question is too long; readers are told. */
  dropped: readonly string[];
};

/** More makes a question slower, not better. */
export const queryLimits = {
  characters: 500,
  words: 12,
  phrases: 4,
  dates: 2,
  phraseWords: 8,
} as const;

type Parts = { [part in 'words' | 'phrases' | 'dates' | 'excluded']: Query[part][number][] };

/**
 * Understands what a reader typed: words, phrases in quotation marks, -words, days and months. Any text
 * is a question; only letters and digits leave it, so no mark of a query language does.
 */
export function parseQuery(text: string): Query {
  const read = cutAtWord(text.normalize('NFC').trim());
  const rest = text.normalize('NFC').trim().slice(read.length).trim();
  const parts: Parts = { words: [], phrases: [], dates: [], excluded: [] };
  for (const { kind, text: segment } of splitQuery(read)) {
    if (kind === 'plain') readPlain(segment, parts);
    else addPhrase(segment, kind === 'phrase' ? parts.phrases : parts.excluded);
  }
  const dropped: string[] = [];
  const keep = <T extends { text: string }>(list: readonly T[], most: number): readonly T[] => {
    dropped.push(...list.slice(most).map((left) => left.text));
    return list.slice(0, most);
  };
  return {
    text: read,
    words: keep(withoutRepeats(parts.words), queryLimits.words),
    phrases: keep(parts.phrases, queryLimits.phrases),
    dates: keep(parts.dates, queryLimits.dates),
    excluded: keep(parts.excluded, queryLimits.phrases),
    dropped: rest === '' ? dropped : [...dropped, rest],
  };
}

/** Whether nothing can be found by it: no word, or words to exclude only. */
export function isEmptyQuery({ words, phrases, dates }: Query): boolean {
  return words.length + phrases.length + dates.length === 0;
}

function cutAtWord(text: string): string {
  if (text.length <= queryLimits.characters) return text;
  const cut = text.slice(0, queryLimits.characters);
  const lastSpace = cut.search(/\s\S*$/u);
  return (lastSpace > 0 ? cut.slice(0, lastSpace) : cut).toWellFormed();
}

function readPlain(text: string, { words, dates }: Parts): void {
  const tokens = analyse(text);
  for (let index = 0; index < tokens.length;) {
    const found = findDateAt(text, tokens, index);
    const taken = tokens.slice(index, index + (found?.tokenCount ?? 1));
    const typed = taken.map((token) => toWord(text, token));
    if (found === null) words.push(...typed);
    else dates.push({ ...found.date, text: textOf(text, taken), words: typed });
    index += taken.length;
  }
}

function addPhrase(text: string, phrases: QueryPhrase[]): void {
  const tokens = analyse(text).slice(0, queryLimits.phraseWords);
  if (tokens.length === 0) return;
  phrases.push({
    text: textOf(text, tokens),
    words: tokens.map((token) => toWord(text, token)),
  });
}

function toWord(text: string, { start, end, form, term }: WordToken): QueryWord {
  return { text: text.slice(start, end), form, term };
}

function textOf(text: string, tokens: readonly WordToken[]): string {
  return text.slice(tokens[0]?.start, tokens.at(-1)?.end);
}

function withoutRepeats(words: readonly QueryWord[]): readonly QueryWord[] {
  return [...new Map(words.map((word) => [word.form, word])).values()];
}
