import { stem } from '../stem.ts';
import { functionWords } from './function-words.ts';
import { sameWord } from './same-word.ts';
import { languageOfWord } from './script.ts';

/**
 * What a folded word is indexed and asked by: the stem of the language whose letters it has, so that a
 * foreign name is treated alike in both texts. Numbers and mixtures stay as they are.
 */
export function toTerm(form: string): string {
  const language = languageOfWord(form);
  if (language === null || functionWords.has(form)) return form;
  const term = stem(sameWord.get(form) ?? form, language);
  // «приём» is stemmed to «при», which every text has.
  return functionWords.has(term) ? form : term;
}
