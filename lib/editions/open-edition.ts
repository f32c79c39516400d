import { join } from 'node:path';

import { checksumPath, verifyChecksum, verifyChecksumNow } from './checksum.ts';
import { readFileIdentity } from './file-identity.ts';
import { StoreError } from '../store/store-error.ts';

import type { Pointer } from './pointer.ts';
import type { ContentStore } from '../store/content-store.ts';

/** Opens a store over the file of an edition. Throws `StoreError`. */
export type OpenStore = (file: string) => ContentStore;

/** An edition on the disk: which file it is, and where the record of its bytes lies. */
export type FoundEdition = {
  pointer: Pointer;
  path: string;
  /** `readFileIdentity` */
  identity: string;
  /** Of the file and of the checksum beside it: what was refused once is refused until one of them changes. */
  state: string;
};

/** What a pointer names; a file that is gone cannot be opened again, although it may be open. */
export function findEdition(dataDir: string, pointer: Pointer): FoundEdition {
  const path = join(dataDir, pointer.file);
  const identity = readFileIdentity(path);
  if (identity === null) {
    throw new StoreError('UNREADABLE', `${path} is not there: run \`npm run content -- build\``);
  }
  const state = `${identity} ${readFileIdentity(checksumPath(path)) ?? ''}`;
  return { pointer, path, identity, state };
}

/** Opens it when its bytes are those that its build wrote; they are read in pieces, so that others are answered. */
export async function openEdition(found: FoundEdition, open: OpenStore): Promise<ContentStore> {
  await verifyChecksum(found.path);
  return openVerified(found, open);
}

/** The same at once, for the first query of a process. */
export function openEditionNow(found: FoundEdition, open: OpenStore): ContentStore {
  verifyChecksumNow(found.path);
  return openVerified(found, open);
}

function openVerified({ path, pointer }: FoundEdition, open: OpenStore): ContentStore {
  const store = open(path);
  if (store.editionId === pointer.editionId) return store;
  store.close();
  throw new StoreError(
    'CORRUPT',
    `${pointer.file} is not the edition ${pointer.editionId}: build it again`,
  );
}
