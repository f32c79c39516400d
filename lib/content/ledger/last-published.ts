import { contentOf, toLedgerEntries } from './entry.ts';

import type { Language } from '../../model/languages.ts';
import type { Release } from '../../model/release.ts';
import type { LedgerEntry } from './entry.ts';

/** The newest entry of each text of one release; empty: nobody has seen it. */
export type LastPublished = ReadonlyMap<Language, LedgerEntry>;

export function findLast(entries: readonly LedgerEntry[], slug: string): LastPublished {
  const last = new Map<Language, LedgerEntry>();
  for (const entry of entries) {
    const known = last.get(entry.language);
    if (entry.release !== slug || (known && known.revisions >= entry.revisions)) continue;
    last.set(entry.language, entry);
  }
  return last;
}

/** A release with the texts that were published, if they are those of the ledger; null: they are not. */
export function toPublished(release: Release, last: LastPublished): Release | null {
  const entries = toLedgerEntries(release, new Date(0)).filter(({ language }) =>
    last.has(language),
  );
  const isSame = entries.every((entry) => {
    const recorded = last.get(entry.language);
    return recorded !== undefined && contentOf(recorded) === contentOf(entry);
  });
  if (!isSame || entries.length < last.size) return null;
  const texts = Object.entries(release.texts).filter(([language]) =>
    entries.some((entry) => entry.language === language),
  );
  return { ...release, texts: Object.fromEntries(texts) };
}
