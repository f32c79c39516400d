import { functionWords } from './function-words.ts';
import { sameWord } from './same-word.ts';
import { languageOfWord } from './script.ts';
import { toTerm } from './to-term.ts';

/** Endings of hard nouns and of surnames in -ов, -ев: what stands before them may stand alone. */
const endings = ['ами', 'ом', 'ем', 'ым', 'ов', 'ам', 'ах', 'а', 'у', 'е', 'ы', ''];
/** A form whose ending every stem keeps apart from the noun itself. */
const oblique = 'ам';

const consonant = /[бвгджзклмнпрстфхцчшщ]$/u;
/** A word with such an ending is declined already. */
const declined = /(?:[аяиы]х|[аяиы]м)$/u;
const shortestBase = 4;

/**
 * Every term that the forms of one Russian noun have in the index. Snowball takes the last letters of an
 * undeclined noun for an ending («Лавров» → лавр, «Лаврова» → лавров; «проблем», «проблема»); asking for
 * both finds the noun in all its cases. The word's own term comes first; three terms at most.
 */
export function termAlternatives(form: string): readonly string[] {
  const own = toTerm(form);
  const isSettled = functionWords.has(form) || sameWord.has(form);
  if (isSettled || languageOfWord(form) !== 'ru') return [own];
  const terms = new Set([own]);
  for (const ending of endings) {
    if (!form.endsWith(ending) || (ending === '' && declined.test(form))) continue;
    const base = form.slice(0, form.length - ending.length);
    if (base.length < shortestBase || !consonant.test(base)) continue;
    const inflected = toTerm(base + oblique);
    if (inflected !== base) continue;
    terms.add(toTerm(base)).add(inflected);
  }
  return [...terms].slice(0, 3);
}
