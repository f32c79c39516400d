import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { StoreError } from '../store/store-error.ts';
import { verifyChecksum } from './checksum.ts';

import type { EditionStorage } from './edition-storage.ts';

/** An edition that can be served; `file` is relative to the data folder. */
export type StoredEditionFile = { editionId: string; file: string; builtAt: Date };

/** The editions in the data folder, newest first; what this software cannot read is left out. */
export async function listEditions(
  dataDir: string,
  storage: EditionStorage,
): Promise<readonly StoredEditionFile[]> {
  const names = await readdir(join(dataDir, 'editions'));
  const editions = await Promise.all(
    names
      .filter((name) => name.endsWith('.sqlite'))
      .map((name) => readEdition(dataDir, `editions/${name}`, storage)),
  );
  return editions
    .filter((edition) => edition !== null)
    .toSorted((left, right) => right.builtAt.getTime() - left.builtAt.getTime());
}

async function readEdition(
  dataDir: string,
  file: string,
  storage: EditionStorage,
): Promise<StoredEditionFile | null> {
  const path = join(dataDir, file);
  const { mtime } = await stat(path);
  try {
    await verifyChecksum(path);
    const edition = storage.open(path);
    edition.close();
    return { editionId: edition.editionId, file, builtAt: mtime };
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
