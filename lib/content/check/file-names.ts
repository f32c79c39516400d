import { baseNameOf } from '../content-set.ts';
import { toMoscowDay } from '../../model/moscow-day.ts';
import { createError } from '../diagnostic.ts';

import type { Diagnostic } from '../diagnostic.ts';
import type { Check, ReleaseCheck } from './context.ts';

/** The name of a file is the id of its record, so that an address names its file. */
export const checkFileNames: Check = ({ content }) => [
  ...content.bodies.flatMap(({ file, record }) => checkName(file, 'id', record.id)),
  ...content.terms.flatMap(({ file, record }) => checkName(file, 'id', record.id)),
  ...[...content.releases, ...content.drafts].flatMap(({ file, record }) =>
    checkName(file, 'slug', record.slug),
  ),
];

/** A release lies in the folder of the year in which it was published, by the day of Moscow. */
export const checkYearFolder: ReleaseCheck = ({ file, record }) => {
  const year = toMoscowDay(record.publishedAt).slice(0, 4);
  const folder = `releases/${year}/`;
  if (file.startsWith(folder)) return [];
  return [
    createError(
      file,
      ['publishedAt'],
      `is of ${year}, the folder is not`,
      `move the file to ${folder}`,
    ),
  ];
};

function checkName(file: string, key: 'id' | 'slug', written: string): readonly Diagnostic[] {
  const name = baseNameOf(file);
  if (name === written) return [];
  const fix = `rename the file to ${written}.json, or write "${name}"`;
  return [createError(file, [key], `"${written}" is not the name of the file`, fix)];
}
