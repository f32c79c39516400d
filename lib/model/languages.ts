/** The languages of the record, in the order in which two texts stand beside each other. */
export const languages = ['ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language of the record that a language tag names exactly; undefined: another one. */
export function toLanguage(tag: string | undefined): Language | undefined {
  return languages.find((language) => language === tag);
}

/** One value a language; every language is required. */
export type Localized<T> = Record<Language, T>;

export function otherLanguages(language: Language): readonly Language[] {
  return languages.filter((candidate) => candidate !== language);
}

/** The languages for which there is a value, in their fixed order. */
export function availableLanguages(
  values: Partial<Record<Language, unknown>>,
): readonly Language[] {
  return languages.filter((language) => values[language] !== undefined);
}

/** The value in the asked language, else the first there is, and which language that was. */
export function pickLanguage<T>(
  values: Partial<Record<Language, T>>,
  requested: Language,
): { language: Language; value: T } | null {
  for (const language of [requested, ...languages]) {
    const value = values[language];
    if (value !== undefined) return { language, value };
  }
  return null;
}

/** The languages for which there is a value as a number, a bit for each: what tables are asked by. */
export function toLanguageMask(values: Partial<Record<Language, unknown>>): number {
  return availableLanguages(values).reduce((mask, language) => mask | maskOf(language), 0);
}

export function maskOf(language: Language): number {
  return 1 << languages.indexOf(language);
}

/** The mask of what has a value in every language. */
export const everyLanguageMask = (1 << languages.length) - 1;
