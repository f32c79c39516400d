import { utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { isShown, toLedgerEntries } from '../content/ledger/entry.ts';
import { listMissing, readLedger } from '../content/ledger/ledger-file.ts';
import { recordPublished } from '../content/ledger/record-published.ts';
import { hasErrors } from '../content/diagnostic.ts';
import { readContent } from '../content/read-content.ts';
import { StoreError } from '../store/store-error.ts';
import { createFolder, replaceFile, sync } from '../content/write-file.ts';
import { fail, ok } from '../base/result.ts';
import { verifyChecksum, writeChecksum } from './checksum.ts';
import { toEdition } from './edition.ts';
import { keepNewest } from './keep-newest.ts';
import { editionFileName, toHeldBack, writePointer } from './pointer.ts';
import { settleRecord } from './settle-record.ts';

import type { Diagnostic } from '../content/diagnostic.ts';
import type { EditionStorage, StoredEdition } from './edition-storage.ts';
import type { Result } from '../base/result.ts';
import type { Edition } from './edition.ts';

export type BuildOptions = {
  contentDir: string;
  dataDir: string;
  now: Date;
  storage: EditionStorage;
};

export type BuiltEdition = {
  editionId: string;
  /** Absolute when the data folder was. */
  file: string;
  /** False when the same content had been built before. */
  isNew: boolean;
  /** Silent changes of what was published are errors, everything else is a warning. */
  diagnostics: readonly Diagnostic[];
  /** Files in whose place the record stands as it was last published. */
  kept: readonly string[];
  /** Files that were never published, and are not now. */
  leftOut: readonly string[];
  /** New lines of the ledger. */
  recorded: number;
};

export type BuildFailure = { diagnostics: readonly Diagnostic[] };

/**
 * Checks the content, writes an edition of what is whole, records in the ledger what is new in it and moves
 * the pointer to it. Where a file cannot be used, what was published last stays. Fails, and writes nothing,
 * when something published would be lost by that, and when the ledger cannot be read. Throws a `WriteError`
 * when there is no room, and what reading throws; the edition that is served stays.
 */
export async function buildEdition(
  options: BuildOptions,
): Promise<Result<BuiltEdition, BuildFailure>> {
  const { contentDir, dataDir, now, storage } = options;
  const [{ content, diagnostics: found }, ledger] = await Promise.all([
    readContent(contentDir),
    readLedger(contentDir),
  ]);
  const hasSite = content.site !== null || content.broken.includes('site.json');
  // Without its site.json the folder is another one, or none: nothing was taken away from it.
  if (!hasSite || hasErrors(ledger.diagnostics)) {
    return fail({ diagnostics: [...found, ...ledger.diagnostics] });
  }
  const { entries: recorded } = ledger;
  const settled = await settleRecord({
    content,
    diagnostics: found,
    recorded,
    dataDir,
    storage,
    now,
  });
  if (!settled.ok) return fail({ diagnostics: settled.error });
  const { site, releases } = settled.value.content;
  if (site === null) return fail({ diagnostics: settled.value.diagnostics });

  const edition = toEdition(settled.value.content, site.record);
  const pointer = { editionId: edition.id, file: editionFileName(edition.id) };
  const file = join(dataDir, pointer.file);
  await createFolder(dirname(file));
  const isNew = !(await isUsable(file, edition.id, storage));
  if (isNew) await writeFile(file, edition, storage);
  // The age of a file is the time of its last build: what was built again is not the oldest.
  await utimes(file, now, now);

  // Before readers see it: what they have seen is known whatever happens to this machine.
  const shown = releases
    .filter(({ record }) => isShown(record, now))
    .flatMap(({ record }) => toLedgerEntries(record, now));
  const missing = listMissing(recorded, [...settled.value.served, ...shown]);
  const unrecorded = await recordPublished(contentDir, missing);

  const heldBack = toHeldBack(settled.value);
  await writePointer(dataDir, { ...pointer, builtAt: now.toISOString(), ...heldBack });
  await keepNewest(dirname(file), basename(file), now);
  const { kept, leftOut } = settled.value;
  return ok({
    ...{ editionId: edition.id, file, isNew, kept, leftOut },
    diagnostics: [...settled.value.diagnostics, ...unrecorded],
    recorded: unrecorded.length === 0 ? missing.length : 0,
  });
}

async function writeFile(file: string, edition: Edition, storage: EditionStorage): Promise<void> {
  await replaceFile(file, async (temporary) => {
    storage.write(temporary, edition);
    await sync(temporary);
  });
  await writeChecksum(file);
}

/** Whether the file is there as its build wrote it, and can be read by this software. */
async function isUsable(
  path: string,
  editionId: string,
  storage: EditionStorage,
): Promise<boolean> {
  let file: StoredEdition | null = null;
  try {
    await verifyChecksum(path);
    file = storage.open(path);
    return file.editionId === editionId;
  } catch (error) {
    // Not there, or broken: it is written anew.
    if (error instanceof StoreError) return false;
    throw error;
  } finally {
    file?.close();
  }
}
