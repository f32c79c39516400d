import { analyse } from './analyse.ts';
import { expandAliases } from './alternatives/aliases.ts';
import { allOf, anyOf } from './match.ts';
import { monthNames } from './query/months.ts';
import { functionWords } from './words/function-words.ts';
import { termAlternatives } from './words/term-alternatives.ts';

import type { AliasIndex } from './alternatives/aliases.ts';
import type { MatchNode } from './match.ts';
import type { Query, QueryDate, QueryPhrase } from './query.ts';

/** Further folded forms that stand for a word; none for most. */
export type FormsFor = (form: string) => readonly string[];

const noForms: FormsFor = () => [];
/** Cases multiply in a phrase; so many rows of terms are asked for at most. */
const mostPhrases = 6;

/**
 * What a text must have to answer a question: every word in any of its cases, spellings and names,
 * phrases as they are typed, no excluded one; a date is the release's day or its mention. Null: the
 * question asks for nothing.
 */
export function matchQuery(
  query: Query,
  aliases: AliasIndex,
  otherForms: FormsFor = noForms,
): MatchNode | null {
  const asked = allOf([
    ...matchWords(query, aliases, otherForms),
    ...query.phrases.flatMap((phrase) => matchPhrase(phrase) ?? []),
    ...query.dates.flatMap((date) => matchDate(date) ?? []),
  ]);
  const excluded = anyOf(query.excluded.flatMap((phrase) => matchPhrase(phrase) ?? []));
  if (asked === null || excluded === null) return asked;
  return allOf([asked, { kind: 'not', node: excluded }]);
}

/** What a question's words are: names that the portal knows, and all others, by folded forms. */
export function splitNames(query: Query, aliases: AliasIndex) {
  const narrowing = query.words.filter(({ form }) => !functionWords.has(form));
  const isAllThereIs = narrowing.length + query.phrases.length + query.dates.length === 0;
  const forms = (isAllThereIs ? query.words : narrowing).map(({ form }) => form);
  const spans = expandAliases(forms, aliases);
  const isNamed = (at: number) => spans.some(({ from, to }) => from <= at && at < to);
  return {
    names: spans.map((span) => ({ typed: forms.slice(span.from, span.to), ...span })),
    others: forms.filter((_form, at) => !isNamed(at)),
  };
}

function matchWords(query: Query, aliases: AliasIndex, otherForms: FormsFor): readonly MatchNode[] {
  const { names, others } = splitNames(query, aliases);
  const named = names.flatMap(({ typed, spellings }) => {
    const asTyped = allOf(typed.flatMap((form) => matchForm(form) ?? []));
    const otherwise = spellings.flatMap((spelling) => matchForms(spelling) ?? []);
    return anyOf([...(asTyped === null ? [] : [asTyped]), ...otherwise]) ?? [];
  });
  const words = others.flatMap(
    (form) => anyOf([form, ...otherForms(form)].flatMap((other) => matchForm(other) ?? [])) ?? [],
  );
  return [...named, ...words];
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

/** The day of the release, or the date as texts of either language write it. */
function matchDate({ value, from, to }: QueryDate): MatchNode | null {
  const [year = '', month = '', day] = value.split('-');
  const written = monthNames(Number(month)).flatMap((name) => {
    if (day === undefined) return [`${name} ${year}`];
    const number = String(Number(day));
    return [`${number} ${name} ${year}`, `${name} ${number} ${year}`];
  });
  const numeric = [`${month} ${year}`, `${year} ${month}`];
  const numbers =
    day === undefined ? numeric : [`${day} ${month} ${year}`, `${year} ${month} ${day}`];
  const mentions = [...written, ...numbers].map((text): MatchNode => {
    return { kind: 'phrase', terms: analyse(text).map(({ term }) => term) };
  });
  return anyOf([{ kind: 'date', from, to }, ...mentions]);
}
