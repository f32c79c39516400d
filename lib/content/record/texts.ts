import { languages } from '../languages.ts';
import { toEpoch } from './moscow-day.ts';

import type { Language } from '../languages.ts';
import type { Release } from '../schema/release.ts';
import type { ReleaseText } from '../schema/text.ts';

/** The texts of a record with their languages, in the fixed order of the languages. */
export function listTexts(
  release: Pick<Release, 'texts'>,
): readonly { language: Language; text: ReleaseText }[] {
  return languages.flatMap((language) => {
    const text = release.texts[language];
    return text === undefined ? [] : [{ language, text }];
  });
}

/** When the last of the texts was added here; null: the record does not say. */
export function findTranslatedAt(release: Pick<Release, 'texts'>): string | null {
  const added = listTexts(release).flatMap(({ text }) => text.addedAt ?? []);
  return added.toSorted((left, right) => toEpoch(left) - toEpoch(right)).at(-1) ?? null;
}
