import { toLanguage } from '../../model/languages.ts';
import { createError } from '../diagnostic.ts';
import { listTexts } from '../../model/texts.ts';

import type { Language } from '../../model/languages.ts';
import type { Release } from '../../model/release.ts';
import type { ReleaseText } from '../../model/text.ts';
import type { ReleaseCheck } from './context.ts';

/** A note is this portal's own and never looks like a body's release, nor the other way round. */
export const checkNoteOrigins: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text: { origin } }) => {
    const isNote = record.kind === 'note';
    if (isNote === (origin === 'portal-original')) return [];
    const message = isNote ? 'a note is "portal-original"' : '"portal-original" is for notes only';
    const fix = isNote
      ? 'write "portal-original", or another kind'
      : 'say what the text is, or make it a note';
    return [createError(file, ['texts', language, 'origin'], message, fix)];
  });

/** A note is about a date; without it the chronology of its body would lack it. */
export const checkNoteAbout: ReleaseCheck = ({ file, record }) =>
  record.kind === 'note' && record.about === undefined
    ? [
        createError(
          file,
          ['about'],
          'is missing',
          'write the date that the note is about, like 1993-12-12',
        ),
      ]
    : [];

/**
 * A translation says from which language; nothing else does. Where a text in that language is there, the
 * two have to agree: neither was made from the other in a circle, and what others published was not made
 * from this portal's own translation.
 */
export const checkTranslatedFrom: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) => {
    const fault = findFault(language, text, record.texts);
    return fault ? [createError(file, ['texts', language, 'translatedFrom'], ...fault)] : [];
  });

type Fault = readonly [message: string, fix: string];

const writeOriginal = 'write the language of the original';

function findFault(
  language: Language,
  { origin, translatedFrom }: ReleaseText,
  texts: Release['texts'],
): Fault | null {
  const isTranslation = origin.endsWith('-translation');
  if (translatedFrom === undefined) return isTranslation ? ['is missing', writeOriginal] : null;
  if (!isTranslation) return [`does not go with origin "${origin}"`, 'remove it'];

  // A region or a script names a text of the record no better: the two would not be known as a pair.
  const named = toLanguage(new Intl.Locale(translatedFrom).language);
  if (named === language) return ['is the language of the text itself', writeOriginal];
  if (named === undefined) return null;
  if (named !== translatedFrom) return ['names a language of this portal', `write "${named}"`];

  const original = texts[named];
  if (original?.translatedFrom === language) {
    return [
      `goes in a circle: the text in "${named}" is called a translation from "${language}"`,
      'say which of the two was there first, or name a third language',
    ];
  }
  const isMadeHere = original?.origin === 'portal-translation' && origin !== 'portal-translation';
  if (isMadeHere || original?.origin === 'portal-original') {
    return [
      `is the language of a text of this portal: origin "${original.origin}"`,
      'write the language from which this text was really translated',
    ];
  }
  return null;
}
