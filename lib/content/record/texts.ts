import { languages } from '../languages.ts';

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
