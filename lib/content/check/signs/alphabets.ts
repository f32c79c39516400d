import { nameOf } from './suspect.ts';

import type { Language } from '../../../model/languages.ts';
import type { Suspect } from './suspect.ts';

const scripts = ['Latin', 'Cyrillic', 'Greek'] as const;
type Script = (typeof scripts)[number];

const patterns: Readonly<Record<Script, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};
const usual: Readonly<Record<Language, Script>> = { ru: 'Cyrillic', en: 'Latin' };

/** Letters that look alike, in the order of `scripts`; a space where a script has none. */
const alike = [
  ...['AАΑ', 'BВΒ', 'CСϹ', 'EЕΕ', 'HНΗ', 'IІΙ', 'JЈ ', 'KКΚ', 'MМΜ', 'NΝΝ', 'OОΟ', 'PРΡ', 'SЅ '],
  ...['TТΤ', 'XХΧ', 'YУΥ', 'ZΖΖ', 'aаα', 'cсϲ', 'eеε', 'iіι', 'jјϳ', 'kкκ', 'oоο', 'pрρ', 'sѕ '],
  ...['xхχ', 'yуγ', 'vνν', 'ËЁ ', 'ëё ', 'ÏЇΪ', 'ïїϊ'],
].map((row) => Array.from(row));

const word = /[\p{L}\p{M}]+/gu;
/** «XXIго», «IIв»: a Roman numeral with the ending that other writers set off by a hyphen. */
const roman = /^(?:[IVX]|[IVXLCDM]{2,})(?:й|го|му|м|я|е|ю|х|в|вв|ая|ое|ой|ый)$/u;
/** Short words of Russian that can be typed in Latin letters and look the same. */
const shortWords =
  /(?<=^|[\s«"„(])(?:[acoy]|co)(?= [«"„(]?\p{Script=Cyrillic})|(?<=^|[.!?…»"] )[ABCKOY](?= [«"„(]?\p{Script=Cyrillic})/gu;

/**
 * Words of a text that are written in more than one alphabet, and words that look like one while they are of another.
 * Parts between hyphens, digits and apostrophes are judged by themselves: «IT-компания», «Х-22» and «3D» are words.
 */
export function findAlphabets(text: string, language: Language | null): readonly Suspect[] {
  const present = scripts.filter((script) => patterns[script].test(text));
  if (present.length === 0 || (present.length === 1 && present[0] === usual[language ?? 'en'])) {
    return [];
  }
  const found = [...text.matchAll(word)].map(({ 0: letters, index }) => ({ letters, index }));
  const words = found.flatMap(({ letters, index }, place) => {
    const neighbours = [found[place - 1], found[place + 1]];
    const isQuoted = neighbours.some((one) => one && patterns.Cyrillic.test(one.letters));
    return judge(letters, index, isQuoted ? null : language);
  });
  const short = language !== 'ru' ? [] : [...text.matchAll(shortWords)];
  return [
    ...words,
    ...short.map(({ 0: found, index }) => toSuspect(found, index, 'Cyrillic', Array.from(found))),
  ];
}

function judge(found: string, at: number, language: Language | null): readonly Suspect[] {
  const letters = Array.from(found);
  const counts = scripts.map((script) => ({
    script,
    count: letters.filter((letter) => patterns[script].test(letter)).length,
  }));
  const present = counts.filter(({ count }) => count > 0);
  const [only] = present;
  if (present.length === 1) {
    // A Cyrillic word among English ones that could be Latin: «а» for "a", not one in a quotation of several.
    const isFalse = language === 'en' && only?.script === 'Cyrillic' && isAlike(letters, 'Latin');
    return isFalse ? [toSuspect(found, at, 'Latin', letters)] : [];
  }
  if (present.length === 0 || roman.test(found)) return [];
  const own = language === null ? null : usual[language];
  const most = Math.max(...present.map(({ count }) => count));
  const leading = present.filter(({ count }) => count === most);
  const script = (leading.find((one) => one.script === own) ?? leading[0])?.script ?? 'Latin';
  const strangers = letters.filter((letter) =>
    scripts.some((other) => other !== script && patterns[other].test(letter)),
  );
  // «Δt», «мкΩ» and «μм» are how units and variables are written.
  const isFormula = [script, ...present.map((one) => one.script)].includes('Greek');
  if (isFormula && !isAlike(strangers, script)) return [];
  return [toSuspect(found, at, script, strangers)];
}

function toSuspect(found: string, at: number, script: Script, strangers: readonly string[]) {
  const distinct = [...new Set(strangers)];
  const said = distinct.map((letter) => `"${letter}" (${nameOf(letter)}) is ${scriptOf(letter)}`);
  const right = distinct.map((letter) => findAlike(letter, script));
  const fix = right.every((letter) => letter !== null)
    ? `type the ${script} ${right.map((letter) => `"${letter}" (${nameOf(letter)})`).join(', ')}`
    : 'write the word in one alphabet';
  return {
    ...{ code: 'mixed-alphabets', detail: found, at, length: found.length },
    ...{ message: `has "${found}", in which ${said.join(', ')}`, fix },
  };
}

function scriptOf(letter: string): Script | undefined {
  return scripts.find((script) => patterns[script].test(letter));
}

function isAlike(letters: readonly string[], script: Script): boolean {
  return letters.every((letter) => findAlike(letter, script) !== null);
}

/** The letter of a script that looks like a letter; with an accent, that letter and the accent. */
function findAlike(letter: string, script: Script): string | null {
  const row = alike.find((letters) => letters.includes(letter));
  const found = row?.[scripts.indexOf(script)];
  if (found !== undefined && found !== ' ' && patterns[script].test(found)) return found;
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  if (marks.length === 0) return null;
  const plain = findAlike(base, script);
  return plain === null ? null : plain + marks.join('');
}
