import { analyse } from './analyse.ts';
import { makeAliasIndex } from './alternatives/aliases.ts';
import { otherLayout } from './alternatives/keyboard-layout.ts';
import { isForgivable } from './alternatives/spelling.ts';
import { cyrillicSpellings, latinSpellings } from './alternatives/transliteration.ts';
import { matchQuery, splitNames } from './match-query.ts';
import { parseQuery } from './query.ts';
import { functionWords } from './words/function-words.ts';
import { termAlternatives } from './words/term-alternatives.ts';

import type { AliasIndex } from './alternatives/aliases.ts';
import type { MatchNode } from './match.ts';
import type { Query } from './query.ts';

export type AttemptKind = 'typed' | 'layout' | 'transliteration' | 'spelling';

/** One question to a store. */
export type Attempt = {
  kind: AttemptKind;
  /** The words that readers are told they see results for. */
  shownAs: string;
  match: MatchNode;
  /** Only worth asking when all attempts before it found fewer releases than this; null: always. */
  onlyBelow: number | null;
};

export type PlanOptions = { aliases?: AliasIndex };

/** Fewer hits than this are little. */
export const littleFound = 3;
const nothingFound = 1;
const noAliases = makeAliasIndex([]);

/**
 * The questions to ask in turn until enough is found: as typed, as the same keys in the other keyboard
 * layout, as names in the other alphabet. Typing errors come last and need the vocabulary: see
 * `listDoubtfulWords` and `planCorrection`. Empty: nothing is asked for.
 */
export function planSearch(
  query: Query,
  { aliases = noAliases }: PlanOptions = {},
): readonly Attempt[] {
  const typed = matchQuery(query, aliases);
  if (typed === null) return [];
  const attempts: Attempt[] = [
    { kind: 'typed', shownAs: query.text, match: typed, onlyBelow: null },
  ];

  const retyped = otherLayout(query.text);
  if (retyped !== null) attempts.push(...planText('layout', retyped, littleFound, aliases));

  const match = matchQuery(query, aliases, otherAlphabet);
  if (match !== null && JSON.stringify(match) !== JSON.stringify(typed)) {
    const plain = new Set(splitNames(query, aliases).others);
    const shownAs = replaceWords(query.text, (form) =>
      plain.has(form) ? otherAlphabet(form)[0] : undefined,
    );
    attempts.push({ kind: 'transliteration', shownAs, match, onlyBelow: littleFound });
  }
  return attempts;
}

/** The folded words of a question in which an error can be forgiven, if no text has them as they are. */
export function listDoubtfulWords({ words }: Query): readonly string[] {
  const forms = words.map(({ form }) => form);
  return forms.filter((form) => !functionWords.has(form) && isForgivable(form));
}

/** The last question: with words put right, by folded form. Null: there is nothing to put right. */
export function planCorrection(
  query: Query,
  corrections: ReadonlyMap<string, string>,
  { aliases = noAliases }: PlanOptions = {},
): Attempt | null {
  const corrected = replaceWords(query.text, (form) => corrections.get(form));
  if (corrected === query.text) return null;
  return planText('spelling', corrected, nothingFound, aliases)[0] ?? null;
}

function planText(
  kind: AttemptKind,
  text: string,
  onlyBelow: number,
  aliases: AliasIndex,
): readonly Attempt[] {
  const match = matchQuery(parseQuery(text), aliases);
  return match === null ? [] : [{ kind, shownAs: text, match, onlyBelow }];
}

/** A name in the other alphabet; a declined Russian one also as it stands undeclined. */
function otherAlphabet(form: string): readonly string[] {
  if (functionWords.has(form)) return [];
  const latin = [form, ...termAlternatives(form)].flatMap(latinSpellings);
  return [...new Set([...cyrillicSpellings(form), ...latin])];
}

function replaceWords(text: string, replace: (form: string) => string | undefined): string {
  let at = 0;
  let replaced = '';
  for (const { form, start, end } of analyse(text)) {
    const typed = text.slice(start, end);
    replaced += text.slice(at, start) + withCapital(replace(form) ?? typed, typed);
    at = end;
  }
  return replaced + text.slice(at);
}

function withCapital(word: string, typed: string): string {
  const first = typed.slice(0, 1);
  const hasCapital = first !== first.toLowerCase();
  return hasCapital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
