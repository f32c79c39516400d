import { z } from 'zod';

import { compareText } from '../../base/compare-text.ts';
import { toQueryKey, toRedirectKey } from '../../model/redirect-path.ts';

import type { OldAddress } from '../../model/redirect-path.ts';
import type { EditionFile } from './edition-file.ts';

const namesRow = z.object({ name: z.string() });
const oldAddressRow = z.object({ path: z.string(), query: z.string() });

/** The queries that a path is known with, and which parameters those have: the most of them first. */
type OldQueries = { queries: Set<string>; parameters: string[][] };

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
 * Every slug and every old address that an edition has, due or not. Anybody can invent addresses; those are
 * refused without a query, which costs as much as sending a page.
 */
const listSlugs = oncePerEdition((edition) => {
  const rows = edition.list('SELECT slug AS name FROM release', {}, namesRow);
  return new Set(rows.map(({ name }) => name));
});

const listOldPaths = oncePerEdition((edition) => {
  const paths = new Map<string, OldQueries>();
  for (const { path, query } of edition.list(
    'SELECT path, query FROM redirect',
    {},
    oldAddressRow,
  )) {
    const known = paths.get(path) ?? { queries: new Set(), parameters: [] };
    const names = [...new Set(new URLSearchParams(query).keys())].sort();
    known.queries.add(query);
    if (!known.parameters.some((other) => other.join('&') === names.join('&')))
      known.parameters.push(names);
    paths.set(path, known);
  }
  for (const { parameters } of paths.values()) {
    parameters.sort(
      (left, right) => right.length - left.length || compareText(left.join(), right.join()),
    );
  }
  return paths;
});

export function hasSlug(edition: EditionFile, slug: string): boolean {
  return listSlugs(edition).has(slug);
}

/**
 * The old addresses of an edition that a request may mean, the one that says most first. Parameters that an old
 * address does not have were hung on it later, and ask for nothing.
 */
export function findOldAddresses(
  edition: EditionFile,
  path: string,
  query: URLSearchParams,
): readonly OldAddress[] {
  const key = toRedirectKey(path);
  const { queries, parameters } = listOldPaths(edition).get(key) ?? { parameters: [] };
  const given = parameters.length > 0 ? [...query] : [];
  return parameters
    .map((names) => toQueryKey(given.filter(([name]) => names.includes(name))))
    .filter((text) => queries?.has(text))
    .map((text) => ({ path: key, query: text }));
}
