import { z } from 'zod';

import { everywhere, toExpression } from '../search/expression.ts';

import type { MatchNode } from '../../../search/match-node.ts';
import type { Token } from '../../../search/analyser.ts';
import type { EditionFile } from '../edition-file.ts';

/** The words of a quotation, one list for what stands between two omissions. */
export type QuotedWords = readonly (readonly Token[])[];

/** Words that follow each other; `cost` is about the number of entries of the index that are read. */
export type Clue = { expression: string; cost: number };

/** How many texts have a term in any of its forms; a text with two of them may be counted twice. */
export type TermCounts = ReadonlyMap<string, number>;

const countRow = z.object({ term: z.string(), texts: z.number() });

/** Long enough to be rare, short enough to stand between two changes. */
const longPhrase = 6;
/** A phrase in which a quotation with many changes is still found; two words for a short one. */
const shortPhrase = 3;
const fewWords = 12;
/** A single word tells a text only if few have it. */
const rareTerm = 300;

/** More forms of a long quotation say nothing that phrases do not say. */
const mostForms = 64;
const mostPhrases = 3;
/** Whatever is asked, no more is read than in about a tenth of a second. */
const mostClues = 32;
const mostCost = 200_000;

export function countTerms(edition: EditionFile, words: QuotedWords): TermCounts {
  const terms = [...new Set(words.flat().map(({ term }) => term))];
  const rows = edition.list(
    `SELECT form.term AS term, sum(form.texts) AS texts FROM json_each(:terms) AS asked
     CROSS JOIN form ON form.term = asked.value GROUP BY form.term`,
    { terms: JSON.stringify(terms) },
    countRow,
  );
  return new Map(rows.map(({ term, texts }) => [term, texts]));
}

/** What every text has that has the quotation exactly within its blocks; null: no text can have it. */
export function toWholeExpression(words: QuotedWords, counts: TermCounts): string | null {
  const all = words.flat();
  if (all.some(({ term }) => !counts.has(term))) return null;
  const phrases = words
    .flatMap((part) => listPhrases(part, longPhrase, longPhrase - 1))
    .toSorted((left, right) => costOf(left, counts) - costOf(right, counts))
    .map((phrase) => toExpression(toNode(phrase), everywhere));
  const forms = new Map(all.map((token) => [token.form, token]));
  const exact = [...forms.values()]
    .toSorted((left, right) => (counts.get(left.term) ?? 0) - (counts.get(right.term) ?? 0))
    .slice(0, mostForms)
    .map(({ term, form }) =>
      toExpression({ kind: 'term', term, form }, { place: 'text', isExact: true }),
    );
  return [...[...new Set(phrases)].slice(0, mostPhrases), ...exact].join(' AND ');
}

/** What texts with a like passage have some of: the rarest phrases and words, as many as can be asked. */
export function listClues(words: QuotedWords, counts: TermCounts): readonly Clue[] {
  const size = words.flat().length < fewWords ? shortPhrase - 1 : shortPhrase;
  const phrases = words.flatMap((part) => [
    ...listPhrases(part, longPhrase, longPhrase - 1),
    ...listPhrases(part, size, 1),
    ...part.filter(({ term }) => (counts.get(term) ?? 0) <= rareTerm).map((token) => [token]),
  ]);
  const clues = new Map<string, Clue>();
  for (const phrase of phrases) {
    const cost = costOf(phrase, counts);
    const expression = toExpression(toNode(phrase), everywhere);
    if (cost > 0) clues.set(expression, { expression, cost });
  }
  let sum = 0;
  return [...clues.values()]
    .toSorted((left, right) => left.cost - right.cost)
    .slice(0, mostClues)
    .filter(({ cost }) => (sum += cost) <= mostCost);
}

/** Phrases of so many words, each so many words behind the one before it; the last ends with the part. */
function listPhrases(
  part: readonly Token[],
  size: number,
  step: number,
): readonly (readonly Token[])[] {
  const phrases: (readonly Token[])[] = [];
  for (let start = 0; start === 0 || start + size - step < part.length; start += step) {
    const first = Math.max(0, Math.min(start, part.length - size));
    phrases.push(part.slice(first, first + size));
  }
  return phrases.filter(({ length }) => length > 0);
}

function toNode(phrase: readonly Token[]): MatchNode {
  return { kind: 'phrase', terms: phrase.map(({ term }) => term) };
}

/** The index leaps from text to text by the rarest word; 0: no text has all of them. */
function costOf(phrase: readonly Token[], counts: TermCounts): number {
  return Math.min(...phrase.map(({ term }) => counts.get(term) ?? 0)) * phrase.length;
}
