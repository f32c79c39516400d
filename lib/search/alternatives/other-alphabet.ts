import { termAlternatives } from '../words/term-alternatives.ts';
import { cyrillicSpellings, latinSpellings } from './transliteration.ts';

/**
 * A folded word in the other alphabet, the usual spelling first: a declined Russian one also as it stands
 * undeclined, a designation («миг31») letter by letter. Empty: it has no other.
 */
export function otherAlphabet(form: string): readonly string[] {
  const runs = form.match(/\d+|\p{L}+/gu) ?? [];
  if (runs.length > 1) {
    const other = runs.map((run) => otherAlphabet(run)[0] ?? run).join('');
    return other === form ? [] : [other];
  }
  const latin = [form, ...termAlternatives(form)].flatMap(latinSpellings);
  return [...new Set([...cyrillicSpellings(form), ...latin])];
}
