import { z } from 'zod';

import { toRedirectKey } from '../record/redirect-path.ts';

import type { EditionFile } from './edition-file.ts';

const namesRow = z.object({ name: z.string() });

/** Reads it once: an edition never changes. */
export function oncePerEdition<T>(read: (edition: EditionFile) => T): (edition: EditionFile) => T {
  const known = new WeakMap<EditionFile, { value: T }>();
  return (edition) => {
    const held = known.get(edition) ?? { value: read(edition) };
    known.set(edition, held);
    return held.value;
  };
}

/**
 * Every slug and every old path that an edition has, due or not. Anybody can invent addresses; those are
 * refused without a question, which costs as much as sending a page.
 */
const listSlugs = oncePerEdition((edition) =>
  listNames(edition, 'SELECT slug AS name FROM release'),
);
const listOldPaths = oncePerEdition((edition) =>
  listNames(edition, 'SELECT old_path AS name FROM redirect'),
);

export function hasSlug(edition: EditionFile, slug: string): boolean {
  return listSlugs(edition).has(slug);
}

export function hasOldPath(edition: EditionFile, path: string): boolean {
  return listOldPaths(edition).has(toRedirectKey(path));
}

function listNames(edition: EditionFile, sql: string): ReadonlySet<string> {
  return new Set(edition.list(sql, {}, namesRow).map(({ name }) => name));
}
