import { fail, ok } from '../base/result.ts';
import { hashJson } from '../model/hash.ts';
import { listMissing } from '../content/ledger/ledger-file.ts';
import { createWarning } from '../content/diagnostic.ts';
import { withoutPrivate } from './edition.ts';
import { keepPublished } from './keep-published.ts';
import { toServedEntries, withServedRecords } from './served-records.ts';

import type { LedgerEntry } from '../content/ledger/entry.ts';
import type { Diagnostic } from '../content/diagnostic.ts';
import type { ContentSet } from '../content/content-set.ts';
import type { StoreError } from '../store/store-error.ts';
import type { Result } from '../base/result.ts';
import type { Publishable } from './keep-published.ts';
import type { EditionRecords, EditionStorage } from './edition-storage.ts';

export type SettleOptions = {
  content: ContentSet;
  /** Of reading the files. */
  diagnostics: readonly Diagnostic[];
  /** Of the ledger. */
  recorded: readonly LedgerEntry[];
  dataDir: string;
  storage: EditionStorage;
  now: Date;
};

/** `served`: what the edition has shown and the ledger may lack, such as a scheduled release that came due. */
export type Settled = Publishable & { served: readonly LedgerEntry[] };

/** What may be published of a record, compared with the ledger and with the edition that is served. */
export async function settleRecord(
  options: SettleOptions,
): Promise<Result<Settled, readonly Diagnostic[]>> {
  const settled = await withServedRecords(options.dataDir, options.storage, (served) =>
    settle(options, served),
  );
  if (settled.ok) return settled.value;
  // A broken edition must not keep its successor from being built.
  const { error } = settled;
  const diagnostics = error.code === 'NO_EDITION' ? [] : [notCompared(error)];
  return settle({ ...options, diagnostics: [...options.diagnostics, ...diagnostics] }, null);
}

function settle(
  { content, diagnostics, recorded, now }: SettleOptions,
  served: EditionRecords | null,
): Result<Settled, readonly Diagnostic[]> {
  const unchanged = served === null ? new Map<string, string>() : listUnchanged(content, served);
  const slugs = new Set(unchanged.values());
  const changed = [...(served?.hashes.keys() ?? [])].filter((slug) => !slugs.has(slug));
  const shown =
    served === null ? [] : changed.flatMap((slug) => toServedEntries(served, slug, now));

  const entries = [...recorded, ...listMissing(recorded, shown)];
  const files = new Set(unchanged.keys());
  const kept = keepPublished({ content, diagnostics, served, unchanged: files, entries, now });
  return kept.ok ? ok({ ...kept.value, served: shown }) : fail(kept.error);
}

/** File → slug of the releases that are in the edition as they are in their files. */
function listUnchanged(
  { releases }: ContentSet,
  { hashes }: EditionRecords,
): ReadonlyMap<string, string> {
  return new Map(
    releases.flatMap(({ file, record }) =>
      hashes.get(record.slug) === hashJson(withoutPrivate(record)) ? [[file, record.slug]] : [],
    ),
  );
}

function notCompared({ message }: StoreError): Diagnostic {
  return createWarning(
    '.',
    [],
    `could not be compared with what is published (${message})`,
    'look through the changes of published texts since the last build',
  );
}
