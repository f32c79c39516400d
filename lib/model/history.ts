import { toEpoch } from './moscow-day.ts';
import { listTexts } from './texts.ts';
import { shownLanguage } from './localize.ts';
import { findOutdatedSince, listVersions } from './versions.ts';

import type { Language } from './languages.ts';
import type { Release } from './release.ts';
import type { ReleaseText } from './text.ts';
import type { HistoryEntry, LocalizedHistory, VersionFacts } from './localized-history.ts';
import type { Version } from './versions.ts';

/** What has happened to the texts of a record, told in one language; null: it has no text. */
export function localizeHistory(release: Release, requested: Language): LocalizedHistory | null {
  const language = shownLanguage(release.texts, requested);
  const title = language && release.texts[language]?.title;
  if (!language || title === undefined || title === null) return null;

  const texts = listTexts(release);
  const entries = texts.flatMap((one) => listEntries(one.language, one.text, requested));
  return {
    slug: release.slug,
    title,
    language,
    languages: texts.map((one) => one.language),
    entries: entries.toSorted((left, right) => momentOf(right) - momentOf(left)),
    isRevised: entries.some(({ kind }) => kind !== 'first'),
    outdated: texts.flatMap((one) => {
      const since = findOutdatedSince(release, one.language);
      return since === null ? [] : [{ language: one.language, since }];
    }),
  };
}

/** What a page says of a version besides its words. */
export function toVersionFacts({ text: _, ...facts }: Version): VersionFacts {
  return facts;
}

/** The newest first. */
function listEntries(
  language: Language,
  text: ReleaseText,
  requested: Language,
): readonly HistoryEntry[] {
  const [first, ...later] = listVersions(language, text).map(toVersionFacts).toReversed();
  if (!first) return [];

  const entries: HistoryEntry[] = [
    {
      language,
      kind: 'first',
      ...(first.from !== undefined && { at: first.from }),
      sha256: first.sha256,
      version: first,
    },
  ];
  let current = first;
  for (const { at, kind, note } of text.revisions ?? []) {
    const before = current;
    const version = kind === 'text' ? later.shift() : undefined;
    current = version ?? current;
    entries.push({
      ...{ language, kind, at, note: note[requested], sha256: current.sha256 },
      ...(version && { version, before }),
    });
  }
  return entries.toReversed();
}

/** What has no date was there from the beginning. */
function momentOf({ at }: HistoryEntry): number {
  return at === undefined ? Number.MIN_SAFE_INTEGER : toEpoch(at);
}
