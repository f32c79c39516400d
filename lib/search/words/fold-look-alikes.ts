/** Folded letters that look the same, Cyrillic and Latin: small ones, and those that are alike as capitals only. */
const latin = 'aeocpxykmbhtij';
const pairs = Array.from('аеосрхукмвнтіј', (letter, at): [string, string] => [
  letter,
  latin[at] ?? letter,
]);
const toLatin: ReadonlyMap<string, string> = new Map(pairs);
const toCyrillic: ReadonlyMap<string, string> = new Map(
  pairs.map(([cyrillic, other]) => [other, cyrillic]),
);

const cyrillicLetter = /\p{Script=Cyrillic}/u;
const latinLetter = /\p{Script=Latin}/u;

/**
 * A folded word in one alphabet, where letters of another that look the same have slipped in: «cанкции» with a
 * Latin c, "Russiа" with a Cyrillic а. A word that could be either is Cyrillic; one that has letters of both
 * without a likeness («Яndex») stays.
 */
export function foldLookAlikes(form: string): string {
  if (!latinLetter.test(form) || !cyrillicLetter.test(form)) return form;
  const letters = Array.from(form);
  const canBeCyrillic = letters.every((one) => !latinLetter.test(one) || toCyrillic.has(one));
  if (canBeCyrillic) return letters.map((one) => toCyrillic.get(one) ?? one).join('');
  const canBeLatin = letters.every((one) => !cyrillicLetter.test(one) || toLatin.has(one));
  return canBeLatin ? letters.map((one) => toLatin.get(one) ?? one).join('') : form;
}

/** The same letters in the other alphabet; null: one of them has no likeness there, or it is no letter. */
export function toLookAlike(form: string): string | null {
  const letters = Array.from(form);
  for (const table of [toCyrillic, toLatin]) {
    if (letters.every((one) => table.has(one))) {
      return letters.map((one) => table.get(one) ?? one).join('');
    }
  }
  return null;
}
