import { analyse } from './analyse.ts';
import { findBodyAt, createBodyNames } from './names/body-names.ts';
import { findCompoundAt, joinPair } from './query/find-compound.ts';
import { findDateAt } from './query/find-date.ts';
import { isWeekday } from './query/months.ts';
import { splitQuery } from './query/split-query.ts';
import { functionWords } from './words/function-words.ts';

import type { WordToken } from './analyse.ts';
import type { BodyNames, FoundBody } from './names/body-names.ts';
import type { FoundCompound } from './query/find-compound.ts';
import type { NamedDate } from './query/find-date.ts';

/** A word of a query: as typed, folded, and as the index knows it. */
export type QueryWord = {
  text: string;
  form: string;
  term: string;
  /** Rows of folded words that it may be written as, itself included; absent: only as it is. */
  spellings?: readonly (readonly string[])[];
  /** The body whose name it is a part of. */
  body?: string;
};

/** Words that are to follow each other. */
export type QueryPhrase = { text: string; words: readonly QueryWord[] };

/** A date, and the words that it was typed in. */
export type QueryDate = NamedDate & { text: string; words: readonly QueryWord[] };

export type Query = {
  text: string;
  words: readonly QueryWord[];
  phrases: readonly QueryPhrase[];
  dates: readonly QueryDate[];
  /** The ids of the bodies that its words name, in their order. */
  bodies: readonly string[];
  excluded: readonly QueryPhrase[];
  /** What is left out because the query is too long; readers are told. */
  dropped: readonly string[];
};

/** More makes a query slower, not better. */
export const queryLimits = {
  characters: 500,
  words: 12,
  phrases: 4,
  dates: 3,
  phraseWords: 8,
} as const;

type ParsedWord = QueryWord & { isCommon?: boolean };
type Parts = {
  words: ParsedWord[];
  phrases: QueryPhrase[];
  dates: QueryDate[];
  excluded: QueryPhrase[];
};

const noBodies = createBodyNames([]);

/**
 * Understands what a reader typed: words, phrases in quotation marks, -words, dates, names of bodies. Any text
 * is a query; only letters and digits leave it, so no mark of a query language does.
 */
export function parseQuery(text: string, names: BodyNames = noBodies): Query {
  const read = cutAtWord(text.normalize('NFC').trim());
  const rest = text.normalize('NFC').trim().slice(read.length).trim();
  const parts: Parts = { words: [], phrases: [], dates: [], excluded: [] };
  for (const { kind, text: segment } of splitQuery(read)) {
    if (kind === 'plain') readPlain(segment, parts, names);
    else addPhrase(segment, kind === 'phrase' ? parts.phrases : parts.excluded);
  }
  const dropped: string[] = [];
  const keep = <T extends { text: string }>(list: readonly T[], most: number): readonly T[] => {
    dropped.push(...list.slice(most).map((left) => left.text));
    return list.slice(0, most);
  };
  const words = keep(withoutRepeats(settleNames(parts)), queryLimits.words);
  return {
    text: read,
    words,
    phrases: keep(parts.phrases, queryLimits.phrases),
    dates: keep(parts.dates, queryLimits.dates),
    bodies: [...new Set(words.flatMap(({ body }) => body ?? []))],
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

function readPlain(text: string, { words, dates }: Parts, names: BodyNames): void {
  const tokens = analyse(text);
  for (let index = 0; index < tokens.length;) {
    const take = (count: number) => tokens.slice(index, (index += count));
    const date = findDateAt(text, tokens, index);
    if (date !== null) {
      if (isWeekday(words.at(-1)?.form ?? '')) words.pop();
      const taken = take(date.tokenCount);
      const typed = taken.map((token) => toWord(text, token));
      dates.push({ ...date.date, text: textOf(text, taken), words: typed });
      continue;
    }
    const name = findBodyAt(tokens, index, names);
    if (name !== null) {
      words.push(...take(name.tokenCount).map((token) => toWord(text, token, name)));
      continue;
    }
    const compound = findCompoundAt(text, tokens, index);
    const taken = take(compound?.tokenCount ?? 1);
    if (compound === null) words.push(...taken.map((token) => toWord(text, token)));
    else words.push(toCompound(textOf(text, taken), compound));
  }
  joinPairs(words);
}

/** A common word is the name of a body only where nothing but dates stands beside it. */
function settleNames({ words, phrases }: Parts): readonly ParsedWord[] {
  const told = words.filter(({ form }) => !functionWords.has(form));
  const isAlone = phrases.length === 0 && new Set(told.map(({ body }) => body)).size === 1;
  return words.map(({ isCommon = false, ...word }: ParsedWord) => {
    const { body: _, ...plain } = word;
    return isCommon && !isAlone ? plain : word;
  });
}

function addPhrase(text: string, phrases: QueryPhrase[]): void {
  const tokens = analyse(text).slice(0, queryLimits.phraseWords);
  if (tokens.length === 0) return;
  phrases.push({
    text: textOf(text, tokens),
    words: tokens.map((token) => toWord(text, token)),
  });
}

function toWord(
  text: string,
  { start, end, form, term }: WordToken,
  name: Pick<FoundBody, 'body' | 'isCommon'> = { body: null, isCommon: false },
): ParsedWord {
  const word = { text: text.slice(start, end), form, term };
  return name.body === null ? word : { ...word, body: name.body, isCommon: name.isCommon };
}

function toCompound(text: string, { form, spellings }: FoundCompound): ParsedWord {
  return { text, form, term: form, spellings };
}

/** «С 400»: a text that has «С400» has both words. */
function joinPairs(words: ParsedWord[]): void {
  for (const [index, second] of words.entries()) {
    const first = words[index - 1];
    if (first === undefined || first.spellings !== undefined) continue;
    const joined = joinPair(first.form, second.form).map((form) => [form]);
    if (joined.length === 0) continue;
    first.spellings = [[first.form], ...joined];
    second.spellings = [[second.form], ...joined];
  }
}

function textOf(text: string, tokens: readonly WordToken[]): string {
  return text.slice(tokens[0]?.start, tokens.at(-1)?.end);
}

function withoutRepeats(words: readonly QueryWord[]): readonly QueryWord[] {
  return [...new Map(words.map((word) => [word.form, word])).values()];
}
