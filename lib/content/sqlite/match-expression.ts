import { isBeginning } from '../search/term-match.ts';

import type { Language } from '../languages.ts';
import type { Analyser } from '../types.ts';

/** More words make a question slower, not better. */
const mostTerms = 16;

/** What a question asks for in each language, cut by the analyser of the index. */
export type QueryTerms = { language: Language; terms: readonly string[] };

export function toQueryTerms(
  text: string,
  languages: readonly Language[],
  analyser: Analyser,
): readonly QueryTerms[] {
  return languages.flatMap((language) => {
    const terms = [...new Set(analyser(text, language).map(({ term }) => term))];
    return terms.length === 0 ? [] : [{ language, terms: terms.slice(0, mostTerms) }];
  });
}

/**
 * FTS5: in a language all of its terms, each as a word or as the beginning of one. Terms are quoted
 * strings, so that nothing a reader writes is an operator.
 */
export function toMatchExpression(queries: readonly QueryTerms[]): string {
  return queries
    .map(({ language, terms }) => {
      const words = terms.map((term) => `${quote(term)}${isBeginning(term) ? ' *' : ''}`);
      return `(language : ${quote(language)} AND {title lead body} : (${words.join(' AND ')}))`;
    })
    .join(' OR ');
}

function quote(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
