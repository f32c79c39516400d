import { languages } from './languages.ts';
import { toEpoch } from './moscow-day.ts';

import type { Language } from './languages.ts';
import type { Release } from './release.ts';
import type { ReleaseText } from './text.ts';

/** The texts of a record with their languages, in the fixed order of the languages. */
export function listTexts(
  release: Pick<Release, 'texts'>,
): readonly { language: Language; text: ReleaseText }[] {
  return languages.flatMap((language) => {
    const text = release.texts[language];
    return text === undefined ? [] : [{ language, text }];
  });
}

/**
 * When a text came here, as far as the record says: the day when it was added, else when it was taken from its
 * source; never before the release was shown here, which is all that is known of most texts.
 */
export function findCameAt(
  { publishedAt, publishAt }: Pick<Release, 'publishedAt' | 'publishAt'>,
  { addedAt, source }: Pick<ReleaseText, 'addedAt' | 'source'>,
): string {
  const shownAt = publishAt ?? publishedAt;
  const cameAt = addedAt ?? source.retrievedAt ?? shownAt;
  return toEpoch(cameAt) > toEpoch(shownAt) ? cameAt : shownAt;
}

/** When the last of the texts was added here; null: the record does not say. */
export function findTranslatedAt(release: Pick<Release, 'texts'>): string | null {
  const added = listTexts(release).flatMap(({ text }) => text.addedAt ?? []);
  return added.toSorted((left, right) => toEpoch(left) - toEpoch(right)).at(-1) ?? null;
}
