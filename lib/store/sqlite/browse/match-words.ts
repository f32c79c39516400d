import { languages } from '../../../model/languages.ts';
import { everywhere, toExpression } from '../search/expression.ts';

import type { Language } from '../../../model/languages.ts';
import type { Analyser } from '../../../search/analyser.ts';
import type { MatchNode } from '../../../search/match-node.ts';
import type { EntryFilter } from './filter.ts';

/** More words make a query slower, not better; a list is narrowed by the first of them. */
const mostWords = 16;

/**
 * Entries of which one text has all words. Words without a letter or digit are in no text. Readers'
 * words are parameters, and in those quoted: nothing they write is an operator.
 */
export function matchWords(words: string, analyser: Analyser): EntryFilter {
  const expressions = languages.flatMap((language) => {
    const expression = toWordsExpression(analyser(words, language));
    return expression === null ? [] : [{ language, expression }];
  });
  const [first] = expressions;
  if (first === undefined) return { where: 'FALSE', parameters: {} };
  const isOne =
    expressions.length === languages.length &&
    expressions.every(({ expression }) => expression === first.expression);
  if (isOne)
    return { where: toCondition([textsOf(':words')]), parameters: { words: first.expression } };

  const sources = expressions.map(({ language }) => textsOf(`:words_${language}`, language));
  const parameters = expressions.map(
    ({ language, expression }) => [`words_${language}`, expression] as const,
  );
  return { where: toCondition(sources), parameters: Object.fromEntries(parameters) };
}

function toWordsExpression(tokens: ReturnType<Analyser>): string | null {
  const byTerm = new Map(tokens.map(({ term, form }) => [term, form]));
  const nodes = [...byTerm]
    .slice(0, mostWords)
    .map(([term, form]): MatchNode => ({ kind: 'term', term, form }));
  return nodes.length === 0 ? null : toExpression({ kind: 'and', nodes }, everywhere);
}

function toCondition(sources: readonly string[]): string {
  return `release_entry.place IN (${sources.join(' UNION ')})`;
}

/** Places of the texts that match: how a text's number says its release and language, text-id.ts knows. */
function textsOf(parameter: ':words' | `:words_${Language}`, language?: Language): string {
  const { length } = languages;
  return `SELECT release_text_fts.rowid / ${length} FROM release_text_fts
    WHERE release_text_fts MATCH ${parameter}${
      language === undefined
        ? ''
        : ` AND release_text_fts.rowid % ${length} = ${languages.indexOf(language)}`
    }`;
}
