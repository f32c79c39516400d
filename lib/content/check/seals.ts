import { hashText } from '../../model/hash.ts';
import { createError } from '../diagnostic.ts';
import { listTexts } from '../../model/texts.ts';

import type { ReleaseCheck } from './context.ts';

/** A text is what was sealed: no change of a text passes unseen. */
export const checkSeals: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) => {
    if (hashText(text) === text.sha256) return [];
    const fix =
      '`npm run content -- seal FILE` for a text that has never been published, ' +
      `\`npm run content -- revise ${record.slug}\` for a published one`;
    return [createError(file, ['texts', language, 'sha256'], 'is not the hash of the text', fix)];
  });

/** A revision of the text keeps the text that its hash names. */
export const checkRevisionHashes: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) =>
    (text.revisions ?? []).flatMap(({ previous, sha256Before }, index) => {
      if (previous === undefined || hashText(previous) === sha256Before) return [];
      const path = ['texts', language, 'revisions', index, 'sha256Before'];
      const fix = 'restore the revision from the history of the file: earlier texts do not change';
      return [createError(file, path, 'is not the hash of `previous`', fix)];
    }),
  );

/** Revisions stand in the order in which they were made. */
export const checkRevisionOrder: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) =>
    (text.revisions ?? []).flatMap(({ at }, index, revisions) => {
      const before = revisions[index - 1];
      if (!before || Date.parse(before.at) < Date.parse(at)) return [];
      const path = ['texts', language, 'revisions', index, 'at'];
      return [
        createError(
          file,
          path,
          'is not later than the revision before',
          'put them in order of time',
        ),
      ];
    }),
  );
