import { otherAlphabet } from './alternatives/other-alphabet.ts';
import { otherLayout } from './alternatives/keyboard-layout.ts';
import { correctSpelling } from './alternatives/correct-spelling.ts';
import { matchQuery, splitNames } from './match-query.ts';
import { parseQuery } from './query.ts';
import { replaceWords } from './replace-words.ts';
import { functionWords } from './words/function-words.ts';

import type { CountForms } from './alternatives/correct-spelling.ts';
import type { FormsFor } from './match-query.ts';
import type { MatchNode } from './match.ts';
import type { AliasIndex } from './names/aliases.ts';
import type { BodyNames } from './names/body-names.ts';
import type { Query } from './query.ts';

export type AttemptKind = 'typed' | 'layout' | 'transliteration' | 'spelling';

/** One query to the texts. */
export type Attempt = {
  kind: AttemptKind;
  /** The words that readers are told they see results for. */
  shownAs: string;
  match: MatchNode;
  /** The body that the words name, to which the query is narrowed. */
  body: string | null;
};

export type Names = { aliases: AliasIndex; bodies: BodyNames };

export type PlanOptions = {
  names: Names;
  countForms: CountForms;
  /** The body that was chosen, not typed: it goes before any that the words name. */
  chosen?: string | undefined;
  /** Nothing but the words as they were typed. */
  isExact?: boolean | undefined;
};

/**
 * The queries to ask in turn until one finds something: as typed; the same keys in the other keyboard layout;
 * names in the other alphabet; a typing error put right. Each is narrowed to the body that its words name, and
 * asked again with all words as words. What was found as it was typed is never corrected, so an attempt is made
 * only when it is asked for. None: nothing is asked for.
 */
export function* planSearch(query: Query, options: PlanOptions): Generator<Attempt, void> {
  const { countForms, isExact = false } = options;
  if (!isExact) yield* planNarrowed('typed', query, options);
  yield* planWords('typed', query, options);
  if (isExact || areAllNames(query)) return;

  const retyped = otherLayout(query.text);
  if (retyped !== null) yield* planText('layout', retyped, options);
  yield* planOtherAlphabet(query, options);
  const corrected = correctSpelling(query, countForms);
  if (corrected !== null) yield* planText('spelling', corrected, options);
}

/** A query without the name of its one body, which is asked for as such. Null: it names none, or several. */
function narrow(query: Query, { chosen }: PlanOptions): { query: Query; body: string } | null {
  const [body, ...others] = query.bodies;
  if (body === undefined || others.length > 0 || (chosen !== undefined && chosen !== body)) {
    return null;
  }
  const words = query.words.filter((word) => word.body !== body && !functionWords.has(word.form));
  return { query: { ...query, words }, body };
}

function* planNarrowed(kind: AttemptKind, query: Query, options: PlanOptions) {
  const narrowed = narrow(query, options);
  if (narrowed === null) return;
  const { aliases } = options.names;
  const match = matchQuery(narrowed.query, { aliases, body: narrowed.body });
  const body = options.chosen === undefined ? narrowed.body : null;
  if (match !== null) yield { kind, shownAs: query.text, match, body };
}

function* planWords(kind: AttemptKind, query: Query, { names, chosen }: PlanOptions) {
  const match = matchQuery(query, { aliases: names.aliases, body: chosen });
  if (match !== null) yield { kind, shownAs: query.text, match, body: null };
}

function* planText(kind: AttemptKind, text: string, options: PlanOptions) {
  const query = parseQuery(text, options.names.bodies);
  yield* planNarrowed(kind, query, options);
  yield* planWords(kind, query, options);
}

function* planOtherAlphabet(query: Query, options: PlanOptions): Generator<Attempt, void> {
  const { aliases } = options.names;
  const narrowed = narrow(query, options);
  const asked = narrowed?.query ?? query;
  const body = narrowed?.body ?? options.chosen;
  const match = matchQuery(asked, { aliases, body, otherForms: otherAlphabet });
  const typed = matchQuery(asked, { aliases, body });
  if (match === null || JSON.stringify(match) === JSON.stringify(typed)) return;
  const shownAs = replaceWords(query.text, first(otherAlphabet, asked, aliases));
  const shownBody = options.chosen === undefined ? (narrowed?.body ?? null) : null;
  yield { kind: 'transliteration', shownAs, match, body: shownBody };
}

/** The likeliest form of each word that no name has. */
function first(formsFor: FormsFor, query: Query, aliases: AliasIndex) {
  const { others } = splitNames(query, aliases);
  const plain = new Set(others.flatMap(({ form, spellings = [] }) => [form, ...spellings.flat()]));
  return (form: string) => (plain.has(form) ? formsFor(form)[0] : undefined);
}

/** Names of bodies are known: nobody mistyped them. */
function areAllNames({ words, phrases }: Query): boolean {
  const told = words.filter(({ form }) => !functionWords.has(form));
  return phrases.length === 0 && told.length > 0 && told.every(({ body }) => body !== undefined);
}
