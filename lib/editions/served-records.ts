import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { fail, ok } from '../base/result.ts';
import { isShown, toLedgerEntries } from '../content/ledger/entry.ts';
import { StoreError } from '../store/store-error.ts';
import { checksumPath, verifyChecksum } from './checksum.ts';
import { readPointer } from './pointer.ts';

import type { LedgerEntry } from '../content/ledger/entry.ts';
import type { EditionRecords, EditionStorage, StoredEdition } from './edition-storage.ts';
import type { Result } from '../base/result.ts';

/**
 * Opens the records of the edition that is served for as long as `use` takes. Fails with the `StoreError` that
 * says why they cannot be read: altered files are no record either.
 */
export async function withServedRecords<T>(
  dataDir: string,
  storage: EditionStorage,
  use: (served: EditionRecords) => T | Promise<T>,
): Promise<Result<T, StoreError>> {
  const pointer = readPointer(dataDir);
  if (!pointer.ok) return pointer;
  const path = join(dataDir, pointer.value.file);
  let edition: StoredEdition | null = null;
  try {
    // An edition of older software has none, and is still what readers see.
    if (existsSync(checksumPath(path))) await verifyChecksum(path);
    edition = storage.open(path);
    return ok(await use(edition.records()));
  } catch (error) {
    if (error instanceof StoreError) return fail(error);
    throw error;
  } finally {
    edition?.close();
  }
}

/** What the edition shows of a release at `now`, as the ledger would say it; nothing: it does not show it. */
export function toServedEntries(
  served: EditionRecords,
  slug: string,
  now: Date,
): readonly LedgerEntry[] {
  const release = served.findRelease(slug);
  return release !== null && isShown(release, now) ? toLedgerEntries(release, now) : [];
}
