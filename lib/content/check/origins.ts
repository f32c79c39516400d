import { makeError } from '../problem.ts';
import { listTexts } from '../record/texts.ts';

import type { ReleaseCheck } from './context.ts';

/** A note is this portal's own and never looks like a body's release, nor the other way round. */
export const checkNoteOrigins: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text: { origin } }) => {
    const isNote = record.kind === 'note';
    if (isNote === (origin === 'portal-original')) return [];
    const message = isNote ? 'a note is "portal-original"' : '"portal-original" is for notes only';
    const mend = isNote
      ? 'write "portal-original", or another kind'
      : 'say what the text is, or make it a note';
    return [makeError(file, ['texts', language, 'origin'], message, mend)];
  });

/** A note is about a date; without it the chronology of its body would lack it. */
export const checkNoteAbout: ReleaseCheck = ({ file, record }) =>
  record.kind === 'note' && record.about === undefined
    ? [
        makeError(
          file,
          ['about'],
          'is missing',
          'write the date that the note is about, like 1993-12-12',
        ),
      ]
    : [];

/** A translation says from which language; nothing else does. */
export const checkTranslatedFrom: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text: { origin, translatedFrom } }) => {
    const path = ['texts', language, 'translatedFrom'];
    const isTranslation = origin.endsWith('-translation');
    if (!isTranslation && translatedFrom !== undefined) {
      return [makeError(file, path, `does not go with origin "${origin}"`, 'remove it')];
    }
    if (isTranslation && translatedFrom === undefined) {
      return [makeError(file, path, 'is missing', 'write the language of the original')];
    }
    if (translatedFrom !== language) return [];
    return [
      makeError(
        file,
        path,
        'is the language of the text itself',
        'write the language of the original',
      ),
    ];
  });
