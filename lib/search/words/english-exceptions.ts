/**
 * Where release 3 of Snowball's English algorithm (2025, github.com/snowballstem/snowball) differs from
 * the release that the library was compiled from. In official texts it matters: by the older rules
 * "international" and "internal", "organization" and "organ" are one word.
 */

/** Beginnings that are kept whole, and one that the library keeps whole and that ends alike. */
export const keptBeginnings: readonly (readonly [beginning: string, standIn: string])[] = [
  ['inter', 'gener'],
  ['later', 'gener'],
  ['organ', 'arsen'],
];

/** Words with beginnings that have no stand-in («emerg», «past», «univers»), and other changed words. */
const changed: Record<string, string> = {
  add: 'add added adding adds',
  egg: 'egg egged egging eggs',
  ebb: 'ebb ebbed ebbing ebbs',
  err: 'err erred erring errs',
  evening: 'evening evenings',
  off: 'off offing offings',
  vie: 'vie vied vies vying',
  emerg: 'emerge emerged emerges emerging',
  emergenc: 'emergence emergency emergencies',
  emergent: 'emergent emergently',
  past: 'past pasts',
  paste: 'paste pasted pastes pasting',
  univer: 'univers',
  univers: 'universe universes',
  universal: 'universal universality universally universals universalism',
  universiti: 'university universities',
};

/** A scholar is of the science: «-ologist» is stemmed like «-ology». */
export const scholar = /(?<=[aeiouy].*)ologists?$/u;
export const science = 'ology';

export const changedStems: ReadonlyMap<string, string> = new Map(
  Object.entries(changed).flatMap(([stem, words]) =>
    words.split(' ').map((word): [string, string] => [word, stem]),
  ),
);
