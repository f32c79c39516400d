import { analyse } from './analyse.ts';

/** A text with some of its words replaced, by their folded forms; a capital stays a capital. */
export function replaceWords(text: string, replace: (form: string) => string | undefined): string {
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
