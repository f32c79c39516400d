import type { Language } from '../../model/languages.ts';

/** The letters in which each language is written: what a word is made of decides how it is inflected. */
const scripts: Record<Language, RegExp> = {
  ru: /^\p{Script=Cyrillic}+$/u,
  en: /^\p{Script=Latin}+$/u,
};

/** The language whose letters a folded word is written in; null: numbers, mixtures and other scripts. */
export function languageOfWord(form: string): Language | null {
  if (scripts.ru.test(form)) return 'ru';
  return scripts.en.test(form) ? 'en' : null;
}
