import { createError } from '../diagnostic.ts';
import { findLonelyBlocks } from './blocks.ts';
import { findLooseFootnotes } from './footnotes.ts';
import { findStructureRemarks } from './structure.ts';
import { findSlugDay } from './dates.ts';
import { findLinkRemarks } from './links.ts';
import { findSignRemarks } from './signs.ts';

import type { ReleaseCheck } from './context.ts';
import type { FindRemarks } from './remarks.ts';

const finders: readonly FindRemarks[] = [
  findLonelyBlocks,
  findStructureRemarks,
  findLooseFootnotes,
  findSlugDay,
  findSignRemarks,
  findLinkRemarks,
];

/**
 * What an editor has to look at, until it is acknowledged. An acknowledgement of nothing is an error: it would
 * hide the next warning of that name.
 */
export const checkRemarks: ReleaseCheck = (source) => {
  const { file, record } = source;
  const remarks = finders.flatMap((find) => find(source));
  const known = new Set(remarks.map(({ key }) => key));
  const acknowledged = new Set(record.acknowledged);
  return [
    ...remarks.filter(({ key }) => !acknowledged.has(key)).map(({ diagnostic }) => diagnostic),
    ...(record.acknowledged ?? []).flatMap((written, index) =>
      known.has(written)
        ? []
        : [
            createError(
              file,
              ['acknowledged', index],
              `"${written}" acknowledges nothing`,
              'remove it',
            ),
          ],
    ),
  ];
};
