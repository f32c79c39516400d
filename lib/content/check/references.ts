import { createError } from '../diagnostic.ts';
import { isShown } from '../ledger/entry.ts';
import { suggestNear } from '../read/near.ts';

import type { JsonPath, Diagnostic } from '../diagnostic.ts';
import type { Check, CheckContext, ReferenceKind, ReleaseCheck } from './context.ts';

/** What each list of a release names. */
const termLists = [
  { list: 'people', kind: 'person' },
  { list: 'places', kind: 'place' },
  { list: 'documents', kind: 'document' },
  { list: 'events', kind: 'event' },
] as const;

const fixes = {
  body: 'write the id of a file in bodies/',
  term: 'write the id of a file in terms/, or add the term',
  release: 'write the slug of a release that exists',
} as const satisfies Record<ReferenceKind, string>;

/** Everything that a release names exists. */
export const checkReleaseReferences: ReleaseCheck = ({ file, record }, context) => [
  ...checkReference(context, 'body', file, ['body'], record.body),
  ...termLists.flatMap(({ list }) => checkList(context, 'term', file, list, record[list])),
  ...checkList(context, 'release', file, 'related', record.related),
  ...(record.related ?? []).flatMap((slug, index) =>
    slug === record.slug
      ? [createError(file, ['related', index], 'is the release itself', 'remove it')]
      : [],
  ),
];

/** What readers are led to from a withdrawn release is another one that they can open. */
export const checkReplacements: ReleaseCheck = ({ file, record }, context) => {
  const { slug, replacedBy } = record;
  if (replacedBy === undefined) return [];
  const path = ['replacedBy'];
  if (replacedBy === slug)
    return [createError(file, path, 'is the release itself', 'write another release')];
  const missing = checkReference(context, 'release', file, path, replacedBy);
  if (missing.length > 0) return missing;
  const found = context.content.releases.find((release) => release.record.slug === replacedBy);
  // A broken file is named by itself.
  if (!found) return [];
  if (found.record.status !== 'withdrawn' && isShown(found.record, context.now)) return [];
  const message = `"${replacedBy}" is not published`;
  return [createError(file, path, message, 'publish it first, or write another release')];
};

/** A list of people names persons, and so on: pages say of each term what it is. */
export const checkTermKinds: ReleaseCheck = ({ file, record }, { terms }) =>
  termLists.flatMap(({ list, kind }) =>
    (record[list] ?? []).flatMap((id, index) => {
      const found = terms.get(id)?.kind;
      if (found === undefined || found === kind) return [];
      const home = termLists.find((other) => other.kind === found)?.list;
      const first = home === undefined ? 'remove it' : `move it to ${home}`;
      const fix = `${first}, or correct the kind in terms/${id}.json`;
      return [
        createError(file, [list, index], `"${id}" is of kind "${found}", not "${kind}"`, fix),
      ];
    }),
  );

/** A successor is a body that exists, and another one. */
export const checkSuccessors: Check = (context) =>
  context.content.bodies.flatMap(({ file, record: { id, successor } }) => {
    if (successor === undefined) return [];
    if (successor === id)
      return [createError(file, ['successor'], 'is the body itself', 'write another body')];
    return checkReference(context, 'body', file, ['successor'], successor);
  });

/** The menu shows each body exactly once (content/site.json). */
export const checkMenu: Check = (context) => {
  const { site, bodies } = context.content;
  if (site === null) return [];
  const { file, record } = site;
  const unknown = record.menu.flatMap((id, index) =>
    checkReference(context, 'body', file, ['menu', index], id),
  );
  const twice = record.menu.flatMap((id, index) =>
    record.menu.indexOf(id) < index
      ? [createError(file, ['menu', index], `"${id}" stands in the menu twice`, 'keep one of them')]
      : [],
  );
  const absent = bodies.flatMap(({ record: { id } }) =>
    record.menu.includes(id)
      ? []
      : [createError(file, ['menu'], `lacks the body "${id}"`, 'add it where it belongs')],
  );
  return [...unknown, ...twice, ...absent];
};

function checkList(
  context: CheckContext,
  kind: ReferenceKind,
  file: string,
  key: string,
  ids: readonly string[] | undefined,
): readonly Diagnostic[] {
  return (ids ?? []).flatMap((id, index) => checkReference(context, kind, file, [key, index], id));
}

function checkReference(
  { known }: CheckContext,
  kind: ReferenceKind,
  file: string,
  path: JsonPath,
  id: string,
): readonly Diagnostic[] {
  if (known[kind].has(id)) return [];
  const fix = suggestNear(id, known[kind], fixes[kind]);
  return [createError(file, path, `there is no ${kind} "${id}"`, fix)];
}
