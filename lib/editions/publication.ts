import { fail, ok } from '../base/result.ts';
import { listCommittedVersions } from '../content/ledger/git-history.ts';
import { findLast, toPublished } from '../content/ledger/last-published.ts';
import { readLedger } from '../content/ledger/ledger-file.ts';
import { formatDiagnostics } from '../content/diagnostic.ts';
import { parseJsonFile } from '../content/read/parse-json.ts';
import { releaseSchema } from '../model/release.ts';
import { toServedEntries, withServedRecords } from './served-records.ts';

import type { LastPublished } from '../content/ledger/last-published.ts';
import type { Release } from '../model/release.ts';
import type { Result } from '../base/result.ts';
import type { EditionRecords, EditionStorage } from './edition-storage.ts';

type Options = { contentDir: string; dataDir: string; storage: EditionStorage; now: Date };

/** What is known of a release that readers have seen: by the ledger, and by the edition that is served. */
export type Publication = {
  /** Empty: nobody has seen it. */
  last: LastPublished;
  /** As the edition has it; null: it does not, or there is none. */
  served: Release | null;
};

/** Looks releases up; fails with a sentence when the ledger is damaged: then nobody knows. */
export async function withPublications<T>(
  { contentDir, dataDir, storage, now }: Options,
  use: (find: (slug: string) => Publication) => Promise<T>,
): Promise<Result<T, string>> {
  const ledger = await readLedger(contentDir);
  if (ledger.diagnostics.length > 0) return fail(formatDiagnostics(ledger.diagnostics));
  const recorded = Map.groupBy(ledger.entries, ({ release }) => release);
  const findIn = (records: EditionRecords | null) => (slug: string) => {
    const shown = records === null ? [] : toServedEntries(records, slug, now);
    return {
      last: findLast([...(recorded.get(slug) ?? []), ...shown], slug),
      served: records?.findRelease(slug) ?? null,
    };
  };
  const found = await withServedRecords(dataDir, storage, (records) => use(findIn(records)));
  // Without an edition that can be read the ledger knows all that was built where it is kept.
  return ok(found.ok ? found.value : await use(findIn(null)));
}

/**
 * The release as it was published last, whole: from the edition, from what `before` holds, or from the commits
 * of its file, whichever has the texts that the ledger names. Fails with a sentence.
 */
export async function findPublished(
  { last, served }: Publication,
  { path, before }: { path: string; before: Uint8Array | null },
): Promise<Result<Release, string>> {
  if (before !== null) {
    const given = toRelease(before, last);
    return given ? ok(given) : fail(`does not have the texts that were published (${name(last)})`);
  }
  const kept = served && toPublished(served, last);
  if (kept) return ok(kept);
  for await (const version of listCommittedVersions(path)) {
    const committed = toRelease(version, last);
    if (committed) return ok(committed);
  }
  return fail(
    'the text that was published is neither in the edition that is served nor in the commits of this file: ' +
      `give it with --before FILE (${name(last)})`,
  );
}

function toRelease(bytes: Uint8Array, last: LastPublished): Release | null {
  const json = parseJsonFile(bytes);
  const release = json.ok ? releaseSchema.safeParse(json.value).data : undefined;
  return release === undefined ? null : toPublished(release, last);
}

function name(last: LastPublished): string {
  return [...last.values()].map(({ language, sha256 }) => `${language}: ${sha256}`).join(', ');
}
