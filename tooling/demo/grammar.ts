import type { Gender } from './declension.ts';

/** What a word agrees with. */
export type Agreement = { gender: Gender; isPlural: boolean };

/** The short form of a participle: обновлён, обновлена, обновлено, обновлены. */
export function agree(masculine: string, { gender, isPlural }: Agreement): string {
  if (gender === 'm' && !isPlural) return masculine;
  const stem = masculine.replace(/ён$/u, 'ен');
  return stem + (isPlural ? 'ы' : { m: '', f: 'а', n: 'о' }[gender]);
}

const beforeVowel = /^[аэиоу]/iu;
const afterV = /^[вф][бвгджзклмнпрстфхцчшщ]/iu;
const afterS = /^[сзшж][бвгджзклмнпрстфхцчшщ]/iu;

/** A preposition as it sounds before a word: во внутреннем, со справкой, об анкете. */
export function withPreposition(preposition: 'в' | 'с' | 'о' | 'к', words: string): string {
  switch (preposition) {
    case 'в':
      return `${afterV.test(words) ? 'во' : 'в'} ${words}`;
    case 'с':
      return `${afterS.test(words) ? 'со' : 'с'} ${words}`;
    case 'о':
      return `${beforeVowel.test(words) ? 'об' : 'о'} ${words}`;
    case 'к':
      return `к ${words}`;
    default:
      return preposition satisfies never;
  }
}

const russianPlural = new Intl.PluralRules('ru');

/** 1 день, 2 дня, 5 дней. */
export function countRussian(count: number, one: string, few: string, many: string): string {
  const rule = russianPlural.select(count);
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function pluralizeEnglish(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`;
}
