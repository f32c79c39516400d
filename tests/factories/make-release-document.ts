import { localizeRelease } from '../../lib/model/localize.ts';
import { getTranslator } from '../../lib/i18n/translator.ts';
import { makeBody, makeSite } from './make-frame.ts';

import type { Language } from '../../lib/model/languages.ts';
import type { Release } from '../../lib/model/release.ts';
import type { Site } from '../../lib/model/site.ts';
import type { ReleaseDocument } from '../../lib/formats/release/release-document.ts';

/** A release as readers of a language get its other representations. */
export function makeReleaseDocument(
  language: Language,
  record: Release,
  site: Partial<Site> = {},
  part?: number,
): ReleaseDocument {
  const release = localizeRelease(record, language, [], part);
  if (!release) throw new TypeError('A release of the factory has a text.');
  return {
    ...{ language, release, words: getTranslator(language), origin: 'https://parallel.example' },
    ...{ site: makeSite(site), body: makeBody() },
  };
}
