import { analyse } from './analyse.ts';
import { expandAliases } from './names/aliases.ts';
import { allOf, anyOf } from './match.ts';
import { monthNames } from './query/months.ts';
import { functionWords } from './words/function-words.ts';
import { termAlternatives } from './words/term-alternatives.ts';

import type { AliasIndex } from './names/aliases.ts';
import type { WordToken } from './analyse.ts';
import type { MatchNode } from './match.ts';
import type { Query, QueryDate, QueryPhrase } from './query.ts';

/** Further folded forms that stand for a word; none for most. */
export type FormsFor = (form: string) => readonly string[];

export type MatchOptions = {
  aliases: AliasIndex;
  /** The body that a query is narrowed to; null: any. */
  body?: string | null | undefined;
  otherForms?: FormsFor;
};

const noForms: FormsFor = () => [];
/** Cases multiply in a phrase; so many rows of terms are asked for at most. */
const mostPhrases = 6;

/**
 * What a text must have to answer a query: every word in any of its cases, spellings and names,
 * phrases as they are typed, no excluded one; a date is the release's day or its mention; a body that the
 * query is narrowed to is the release's. Null: the query asks for nothing.
 */
export function matchQuery(
  query: Query,
  { aliases, body = null, otherForms = noForms }: MatchOptions,
): MatchNode | null {
  const asked = allOf([
    ...(body === null ? [] : [{ kind: 'body', id: body } as const]),
    ...matchWords(query, aliases, otherForms),
    ...query.phrases.flatMap((phrase) => matchPhrase(phrase) ?? []),
    ...query.dates.flatMap((date) => matchDate(date) ?? []),
  ]);
  const excluded = anyOf(query.excluded.flatMap((phrase) => matchPhrase(phrase) ?? []));
  if (asked === null || excluded === null) return asked;
  return allOf([asked, { kind: 'not', node: excluded }]);
}

/** What a query's words are: names that the portal knows, by folded forms, and all others. */
export function splitNames(query: Query, aliases: AliasIndex) {
  const narrowing = query.words.filter(({ form }) => !functionWords.has(form));
  const isAllThereIs = narrowing.length + query.phrases.length + query.dates.length === 0;
  const words = isAllThereIs ? query.words : narrowing;
  const forms = words.map(({ form }) => form);
  const spans = expandAliases(forms, aliases);
  const isNamed = (at: number) => spans.some(({ from, to }) => from <= at && at < to);
  return {
    names: spans.map((span) => ({ typed: forms.slice(span.from, span.to), ...span })),
    others: words.filter((_word, at) => !isNamed(at)),
  };
}

function matchWords(query: Query, aliases: AliasIndex, otherForms: FormsFor): readonly MatchNode[] {
  const { names, others } = splitNames(query, aliases);
  const named = names.flatMap(({ typed, spellings }) => {
    const asTyped = allOf(typed.flatMap((form) => matchForm(form) ?? []));
    const otherwise = spellings.flatMap((spelling) => matchForms(spelling) ?? []);
    return anyOf([...(asTyped === null ? [] : [asTyped]), ...otherwise]) ?? [];
  });
  const words = others.flatMap(({ form, spellings = [[form]] }) => {
    const otherwise = spellings.flatMap((spelling) => spellOtherwise(spelling, otherForms));
    return anyOf([...spellings, ...otherwise].flatMap((one) => matchForms(one) ?? [])) ?? [];
  });
  return [...named, ...words];
}

/** A spelling with its words in other forms, the first of each where there are several. */
function spellOtherwise(
  spelling: readonly string[],
  otherForms: FormsFor,
): readonly (readonly string[])[] {
  const [only, ...more] = spelling.map((form) => otherForms(form));
  if (only === undefined) return [];
  if (more.length === 0) return only.map((form) => [form]);
  return [[only, ...more].map((forms, at) => forms[0] ?? spelling[at] ?? '')];
}

function matchForm(form: string): MatchNode | null {
  return anyOf(termAlternatives(form).map((term) => ({ kind: 'term', term, form })));
}

function matchForms(forms: readonly string[]): MatchNode | null {
  const [first] = forms;
  if (first !== undefined && forms.length === 1) return matchForm(first);
  let rows: readonly (readonly string[])[] = [[]];
  for (const form of forms) {
    const terms = termAlternatives(form);
    rows = rows.flatMap((row) => terms.map((term) => [...row, term])).slice(0, mostPhrases);
  }
  return anyOf(
    rows.filter((terms) => terms.length > 0).map((terms) => ({ kind: 'phrase', terms })),
  );
}

function matchPhrase({ words }: QueryPhrase): MatchNode | null {
  return matchForms(words.map(({ form }) => form));
}

/** The day of the release, or the date as texts of either language write it, or its numbers as they were typed. */
function matchDate({ value, from, to, words }: QueryDate): MatchNode | null {
  const [year = '', month, day] = value.split('-');
  const forms = words.map(({ form }) => form);
  const typed = forms.every((form) => /^\d+$/u.test(form)) ? forms.join(' ') : null;
  const mentions = [
    ...(month === undefined ? [year] : listMentions(year, month, day)),
    ...(typed === null ? [] : [typed]),
  ].flatMap((text) => matchTerms(analyse(text)) ?? []);
  return anyOf([{ kind: 'date', from, to }, ...mentions]);
}

function listMentions(year: string, month: string, day: string | undefined): readonly string[] {
  const names = monthNames(Number(month));
  if (day === undefined) {
    return [...names.map((name) => `${name} ${year}`), `${month} ${year}`, `${year} ${month}`];
  }
  const number = String(Number(day));
  return [
    ...names.flatMap((name) => [`${number} ${name} ${year}`, `${name} ${number} ${year}`]),
    `${day} ${month} ${year}`,
    `${year} ${month} ${day}`,
  ];
}

function matchTerms(tokens: readonly WordToken[]): MatchNode | null {
  const [first, ...more] = tokens;
  if (first === undefined) return null;
  if (more.length === 0) return { kind: 'term', term: first.term, form: first.form };
  return { kind: 'phrase', terms: tokens.map(({ term }) => term) };
}
