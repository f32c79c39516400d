import { currentStore, heldBackFiles, seenVersion, swapStore } from '../editions/current-store.ts';
import { env } from '../config/env.ts';
import { textAnalysis } from '../search/text-analysis.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';

import type { CurrentStoreOptions } from '../editions/current-store.ts';
import type { SqliteStoreOptions } from '../store/sqlite/sqlite-store.ts';
import type { SearchPool } from '../store/sqlite/pool/search-pool.ts';
import type { ContentStore } from '../store/content-store.ts';

/**
 * The clock of what is due. Next refuses `Date.now()` while it renders a static page, rightly: a page
 * must not depend on the moment of its rendering. What is readable does, through the version. So the clock
 * that never jumps is set by the one of the machine now and then: that may have been wrong at the start.
 */
let epoch = performance.timeOrigin;
const now = () => epoch + performance.now();

function setClock(): void {
  epoch = Date.now() - performance.now();
}

const storeOptions: SqliteStoreOptions = { ...textAnalysis, now };
const options: CurrentStoreOptions = { open: (file) => openSqliteStore(file, storeOptions) };

/**
 * From now on the pool answers what may take long. Only the serving process has one, and calls this before
 * its first query: builds and scripts answer in their own thread.
 */
export function setSearchPool(pool: SearchPool): void {
  storeOptions.pool = pool;
}

/** What this process serves at this moment; opened from the pointer at the first query. */
export function servedContent(): ContentStore {
  return currentStore(env.dataDir, options);
}

/** The version of the last look: what is kept is kept until a look has seen something newer. */
export function servedVersion(): string | null {
  return seenVersion(env.dataDir);
}

/** Files in whose place what is served stands as it was last published. */
export function servedHeldBack() {
  return heldBackFiles(env.dataDir);
}

/**
 * Looks at the pointer and the clock, and serves what is new and can be opened. Never asked while a page is
 * rendered.
 */
export function pollEdition() {
  setClock();
  return swapStore(env.dataDir, options);
}
