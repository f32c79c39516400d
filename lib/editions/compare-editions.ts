import { listChangedKeys } from '../model/changes.ts';
import { languages } from '../model/languages.ts';

import type { Language } from '../model/languages.ts';
import type { Release } from '../model/release.ts';
import type { EditionRecords } from './edition-storage.ts';

/** What differs in a release of two editions; nothing of these: keys that no revision tells of, such as its terms. */
export type ReleaseDifference = {
  slug: string;
  status?: { before: Release['status']; after: Release['status'] };
  /** Texts that joined, left, or have other words. */
  texts: readonly Language[];
  /** What is said about its texts: keys of the record. */
  said: readonly string[];
};

/** Slugs in the order of the alphabet. */
export type EditionDifference = {
  added: readonly string[];
  removed: readonly string[];
  changed: readonly ReleaseDifference[];
};

/** The difference between two editions, release by release; equal records are told by their hashes alone. */
export function compareEditions(
  before: Pick<EditionRecords, 'hashes' | 'findRelease'>,
  after: Pick<EditionRecords, 'hashes' | 'findRelease'>,
): EditionDifference {
  const slugs = [...after.hashes.keys()].toSorted();
  const changed = slugs.filter((slug) => {
    const hash = before.hashes.get(slug);
    return hash !== undefined && hash !== after.hashes.get(slug);
  });
  return {
    added: slugs.filter((slug) => !before.hashes.has(slug)),
    removed: [...before.hashes.keys()].filter((slug) => !after.hashes.has(slug)).toSorted(),
    changed: changed.flatMap((slug) => {
      const [left, right] = [before.findRelease(slug), after.findRelease(slug)];
      return left && right ? [compareReleases(left, right)] : [];
    }),
  };
}

function compareReleases(before: Release, after: Release): ReleaseDifference {
  const said = languages.flatMap((language) => {
    const [left, right] = [before.texts[language], after.texts[language]];
    if (!left || !right) return [];
    const keys = listChangedKeys({ record: before, text: left }, { record: after, text: right });
    return [...keys.metadata, ...keys.note];
  });
  return {
    slug: after.slug,
    ...(before.status !== after.status && {
      status: { before: before.status, after: after.status },
    }),
    texts: languages.filter(
      (language) => before.texts[language]?.sha256 !== after.texts[language]?.sha256,
    ),
    said: [...new Set(said)],
  };
}
