import { join } from 'node:path';

import { fail, ok } from '../../result.ts';
import { openSqliteStore } from '../sqlite-store.ts';
import { StoreError } from '../store-error.ts';
import { readPointer } from './pointer.ts';

import type { Release } from '../schema/release.ts';
import type { Analyser } from '../types.ts';
import type { Result } from '../../result.ts';

/** A release as readers see it at `now`; null: they do not. Fails when no edition can be read. */
export async function readPublished(
  slug: string,
  { dataDir, now, analyser }: { dataDir: string; now: Date; analyser: Analyser },
): Promise<Result<Release | null, StoreError>> {
  const pointer = readPointer(dataDir);
  if (!pointer.ok) return pointer;
  try {
    const path = join(dataDir, pointer.value.file);
    const store = openSqliteStore(path, { analyser, now: () => now.getTime() });
    try {
      return ok(await store.findRelease(slug));
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) return fail(error);
    throw error;
  }
}
