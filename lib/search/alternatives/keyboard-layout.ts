/**
 * Two layouts key by key, without and with Shift: Microsoft's KBDUS (QWERTY) and KBDRU (ЙЦУКЕН). Only keys
 * that give a letter in one of them.
 */
const latinKeys = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';
const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ';

const pairs = Array.from(latinKeys, (key, index): [string, string] => [
  key,
  cyrillicKeys[index] ?? key,
]);
const toCyrillic: ReadonlyMap<string, string> = new Map(pairs);
const toLatin: ReadonlyMap<string, string> = new Map(pairs.map(([latin, other]) => [other, latin]));

/** Keys of a Latin word; a run of marks without a letter is no word («25.01.2015»). */
const latinWord = /[[\]{};:'"<>,.`~]*[a-z][a-z[\]{};:'"<>,.`~]*/giu;
const cyrillicWord = /\p{Script=Cyrillic}+/gu;

/**
 * The text as the same keys give it in the other layout: vbycrbq → минский, ьштыл → minsk. Where both
 * alphabets occur, only the Latin words change. Null: no key gives anything else.
 */
export function otherLayout(text: string): string | null {
  const marks = areQuotes(text) ? toCyrillicButQuotes : toCyrillic;
  const changed = latinLetter.test(text)
    ? text.replace(latinWord, (word) => typeAgain(word, marks))
    : text.replace(cyrillicWord, (word) => typeAgain(word, toLatin));
  return changed === text ? null : changed;
}

const latinLetter = /[a-z]/iu;
const toCyrillicButQuotes: ReadonlyMap<string, string> = new Map(
  pairs.filter(([latin]) => latin !== '"'),
);

/** A pair of straight marks quotes a phrase; a single one is an Э. */
function areQuotes(text: string): boolean {
  const count = text.split('"').length - 1;
  return count > 0 && count % 2 === 0;
}

function typeAgain(word: string, keys: ReadonlyMap<string, string>): string {
  return Array.from(word, (key) => keys.get(key) ?? key).join('');
}
