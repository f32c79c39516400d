import { primaryLanguage } from '../model/localize.ts';
import { readOldAddress, toStoredRedirectKey } from '../model/redirect-path.ts';

import type { Edition, EditionRelease } from './edition.ts';

/** `slug`: the redirect is there only while this release is readable. */
export type RedirectRow = { path: string; query: string; target: string; slug: string | null };

/** Old paths of releases and written redirects; a chain leads to its end in one step. */
export function toRedirectRows({ releases, redirects }: Edition): readonly RedirectRow[] {
  const rows = new Map<string, RedirectRow>();
  for (const release of releases) {
    for (const path of release.legacyPaths ?? []) {
      const target = addressOf(release);
      rows.set(toStoredRedirectKey(path), { ...readOldAddress(path), target, slug: release.slug });
    }
  }
  const written = new Map(redirects.map(({ from, to }) => [toStoredRedirectKey(from), to]));
  for (const { from, to } of redirects) {
    const row = { ...readOldAddress(from), ...endOf(to, written, rows) };
    rows.set(toStoredRedirectKey(from), row);
  }
  return [...rows.values()];
}

/** The check has refused loops: every chain ends. */
function endOf(
  to: string,
  written: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, RedirectRow>,
): Pick<RedirectRow, 'slug' | 'target'> {
  const key = toStoredRedirectKey(to);
  const next = written.get(key);
  if (next !== undefined) return endOf(next, written, rows);
  const row = rows.get(key);
  return row ? { target: row.target, slug: row.slug } : { target: key, slug: null };
}

/** An old path leads to the text as it was published, not to a translation of it. */
function addressOf(release: EditionRelease): string {
  const language = primaryLanguage(release.texts);
  if (language === null)
    throw new TypeError(`${release.slug} has no text: the check lets none such pass.`);
  return `/${language}/releases/${release.slug}`;
}
