import { createError } from '../diagnostic.ts';

import type { Sourced } from '../content-set.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Check } from './context.ts';

/** A slug is one permalink, an id one body or term; the file names allow the same slug in two years. */
export const checkDuplicateIds: Check = ({ content }) => [
  ...findTwice<{ slug: string }>(
    [...content.releases, ...content.drafts],
    'slug',
    ({ slug }) => slug,
  ),
  ...findTwice(content.bodies, 'id', ({ id }) => id),
  ...findTwice(content.terms, 'id', ({ id }) => id),
];

function findTwice<T>(
  sources: readonly Sourced<T>[],
  key: string,
  idOf: (record: T) => string,
): readonly Diagnostic[] {
  const groups = Map.groupBy(sources, ({ record }) => idOf(record));
  return [...groups].flatMap(([id, [first, ...others]]) =>
    others.map(({ file }) =>
      createError(
        file,
        [key],
        `"${id}" is taken by ${first?.file ?? 'another file'}`,
        'choose another one',
      ),
    ),
  );
}
