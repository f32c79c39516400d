import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { EditionFile } from '../store/sqlite/edition-file.ts';
import { StoreError } from '../store/store-error.ts';
import { verifyChecksum } from './checksum.ts';

/** An edition that can be served; `file` is relative to the data folder. */
export type KeptEdition = { editionId: string; file: string; builtAt: Date };

/** The editions in the data folder, newest first; what this software cannot read is left out. */
export async function listKeptEditions(dataDir: string): Promise<readonly KeptEdition[]> {
  const names = await readdir(join(dataDir, 'editions'));
  const editions = await Promise.all(
    names
      .filter((name) => name.endsWith('.sqlite'))
      .map((name) => readEdition(dataDir, `editions/${name}`)),
  );
  return editions
    .filter((edition) => edition !== null)
    .toSorted((left, right) => right.builtAt.getTime() - left.builtAt.getTime());
}

async function readEdition(dataDir: string, file: string): Promise<KeptEdition | null> {
  const path = join(dataDir, file);
  const { mtime } = await stat(path);
  try {
    await verifyChecksum(path);
    const edition = new EditionFile(path);
    edition.close();
    return { editionId: edition.editionId, file, builtAt: mtime };
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
