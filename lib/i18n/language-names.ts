import type { Locale } from './routing.ts';

/** Each language in its own words: the only names that the switch ever shows. */
export const autonyms: Record<Locale, string> = { ru: 'Русский', en: 'English' };

/** Short forms for badges in lists. */
export const shortAutonyms: Record<Locale, string> = { ru: 'Рус', en: 'Eng' };

/** Language tags with the region whose habits of dates and numbers we follow. */
export const regionalTags: Record<Locale, string> = { ru: 'ru-RU', en: 'en-GB' };

/** The name of any language by its tag, in the words of a language: zh → «китайский», "Chinese". */
export function languageName(tag: string, locale: Locale): string {
  return new Intl.DisplayNames(regionalTags[locale], { type: 'language' }).of(tag) ?? tag;
}
