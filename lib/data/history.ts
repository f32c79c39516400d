import { cacheLife } from 'next/cache';

import { compareVersions } from '../texts/compare-versions.ts';
import { localizeHistory, toVersionFacts } from '../model/history.ts';
import { localizeVersion } from '../model/localize.ts';
import { findVersion, listVersions } from '../model/versions.ts';
import { servedContent } from '../services/current-content.ts';
import { byEdition } from './by-edition.ts';

import type { VersionComparison } from '../texts/compare-versions.ts';
import type { Language } from '../model/languages.ts';
import type { Release } from '../model/release.ts';
import type { LocalizedHistory, VersionFacts } from '../model/localized-history.ts';

/** So many of the newest differences stand on the history page itself; an earlier one has a page of its own. */
const shownDifferences = 10;

export type Compared = { from: VersionFacts; to: VersionFacts; difference: VersionComparison };

/** What has happened to the texts of a release since it was published here. */
export const getHistory = byEdition(async (_version, slug: string, locale: Language) => {
  'use cache';
  cacheLife('edition');
  const release = await servedContent().findRelease(slug);
  const history = release && localizeHistory(release, locale);
  // Differences: of each version, by its id, to the one before it.
  return history && { history, differences: toDifferences(release, history) };
});

/** Two versions of one text beside each other; null when one of them does not exist. */
export const getComparison = byEdition(
  async (_version, slug: string, { from, to }: { from: string; to: string }) => {
    'use cache';
    cacheLife('edition');
    const release = await servedContent().findRelease(slug);
    return release && compare(release, from, to);
  },
);

/** A release with the words of one version of its text. */
export const getVersion = byEdition(async (_version, slug: string, id: string, part?: number) => {
  'use cache';
  cacheLife('edition');
  const release = await servedContent().findRelease(slug);
  const version = release && findVersion(release, id);
  const text = version && release.texts[version.language];
  if (!version || !text) return null;

  const related = await servedContent().listSummaries(release.related ?? []);
  const shown = localizeVersion(release, version, related, part);
  const [current = version] = listVersions(version.language, text);
  return (
    shown && {
      release: shown,
      version: toVersionFacts(version),
      current: toVersionFacts(current),
    }
  );
});

function toDifferences(release: Release, { entries }: LocalizedHistory) {
  const newest = entries
    .flatMap(({ version, before }) => (version && before ? [{ version, before }] : []))
    .slice(0, shownDifferences);
  return new Map(
    newest.flatMap(({ version, before }) => {
      const compared = compare(release, before.id, version.id);
      return compared ? [[version.id, compared.difference] as const] : [];
    }),
  );
}

function compare(release: Release, fromId: string, toId: string): Compared | null {
  const from = findVersion(release, fromId);
  const to = findVersion(release, toId);
  if (!from || !to) return null;
  const difference = compareVersions(from.text, to.text);
  return { from: toVersionFacts(from), to: toVersionFacts(to), difference };
}
