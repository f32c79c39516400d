import { checkContent } from '../content/check-content.ts';
import { isShown } from '../content/ledger/entry.ts';
import { languages } from '../model/languages.ts';
import { listTexts } from '../model/texts.ts';
import { findOutdatedSince } from '../model/versions.ts';

import type { Language } from '../model/languages.ts';
import type { Release } from '../model/release.ts';

/** Where every release of the record stands; lists are in the order of files. */
export type RecordStatus = {
  /** How many readers can open. */
  published: number;
  drafts: readonly string[];
  scheduled: readonly { slug: string; publishAt: string }[];
  withdrawn: readonly string[];
  /** Edited or new: the next build publishes these. */
  waiting: readonly string[];
  /** Published without a text in these languages. */
  untranslated: readonly { slug: string; languages: readonly Language[] }[];
  /** Translations whose original was changed after them. */
  outdated: readonly { slug: string; language: Language; since: string }[];
  errors: readonly { file: string; count: number }[];
  warnings: readonly { file: string; count: number }[];
};

export async function readRecordStatus(contentDir: string, now: Date): Promise<RecordStatus> {
  const { content, diagnostics, unpublished } = await checkContent(contentDir, { now });
  const records = content.releases.map(({ record }) => record);
  const shown = records.filter(
    (release) => release.status !== 'withdrawn' && isShown(release, now),
  );
  const drafts = [
    ...content.drafts.map(({ record }) => record.slug),
    ...records.filter(({ status }) => status === 'draft').map(({ slug }) => slug),
  ];
  const count = (severity: 'error' | 'warning') =>
    [
      ...Map.groupBy(
        diagnostics.filter((one) => one.severity === severity),
        ({ file }) => file,
      ),
    ].map(([file, own]) => ({ file, count: own.length }));
  return {
    published: shown.length,
    drafts: [...new Set(drafts)].toSorted(),
    scheduled: records.flatMap((release) => toScheduled(release, now)),
    withdrawn: records.filter(({ status }) => status === 'withdrawn').map(({ slug }) => slug),
    waiting: [...new Set(unpublished.map(({ release }) => release))],
    untranslated: shown.flatMap(toUntranslated),
    outdated: shown.flatMap(listOutdated),
    ...{ errors: count('error'), warnings: count('warning') },
  };
}

function toScheduled(release: Release, now: Date) {
  const { slug, status, publishAt } = release;
  if (status !== 'scheduled' || publishAt === undefined || isShown(release, now)) return [];
  return [{ slug, publishAt }];
}

function toUntranslated({ slug, texts }: Release) {
  const missing = languages.filter((language) => texts[language] === undefined);
  return missing.length === 0 ? [] : [{ slug, languages: missing }];
}

function listOutdated(release: Release) {
  return listTexts(release).flatMap(({ language }) => {
    const since = findOutdatedSince(release, language);
    return since === null ? [] : [{ slug: release.slug, language, since }];
  });
}
