import { join } from 'node:path';

import { readPointer } from './edition/pointer.ts';
import { readFileIdentity } from './sqlite/file-identity.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { getHolder } from './store-holder.ts';
import { StoreError } from './store-error.ts';
import { fail, ok } from '../result.ts';

import type { Pointer } from './edition/pointer.ts';
import type { SqliteStoreOptions } from './sqlite-store.ts';
import type { ContentStore } from './store.ts';
import type { Holder, OpenStore } from './store-holder.ts';
import type { Result } from '../result.ts';

/** What became different between two looks at the data folder. */
export type SwapReport = {
  hasChanged: boolean;
  /** Null: nothing had been open before. */
  previousId: string | null;
  editionId: string;
  version: string;
  /** Pages to be dropped: releases that changed, appeared or vanished; sorted. */
  changedSlugs: readonly string[];
};

export type CurrentStoreOptions = SqliteStoreOptions & {
  /** How long a replaced store stays open for renders that began with it. */
  graceMs?: number;
};

/**
 * The store that is served now, opened from the pointer at the first question. Ask for it anew for every
 * question and keep it nowhere: it is replaced while the process runs. Throws `StoreError`.
 */
export function currentStore(dataDir: string, options: CurrentStoreOptions): ContentStore {
  const holder = getHolder(dataDir);
  if (holder.open) return holder.open.store;
  const pointer = readPointer(dataDir);
  if (!pointer.ok) throw remember(holder, pointer.error);
  return take(holder, openEdition(dataDir, pointer.value, options)).store;
}

/**
 * Looks at the pointer and serves what it points to: a new edition is opened before the old one is left,
 * and one that cannot be opened is an error while the old one stays. A scheduled release that has come
 * due is a change as well. Looks that come at the same time are taken one after the other.
 */
export function swapStore(
  dataDir: string,
  options: CurrentStoreOptions,
): Promise<Result<SwapReport, StoreError>> {
  const holder = getHolder(dataDir);
  const swap = holder.swapping.then(() => trySwap(holder, dataDir, options));
  holder.swapping = settle(swap);
  return swap;
}

/**
 * The version of the last look, without asking the edition; null: nothing has been open yet, or the last look
 * failed, and whoever asks should find out why. What is due by the clock is in it as soon as a look has seen it.
 */
export function seenVersion(dataDir: string): string | null {
  const { open, lastError } = getHolder(dataDir);
  return lastError === null ? (open?.version ?? null) : null;
}

/** Why the newest edition is not served; null: it is. For the readiness probe and the log. */
export function lastStoreError(dataDir: string): StoreError | null {
  return getHolder(dataDir).lastError;
}

/** Who asked for the look gets its failure; the next in line only waits for its end. */
async function settle(swap: Promise<unknown>): Promise<void> {
  await Promise.allSettled([swap]);
}

async function trySwap(
  holder: Holder,
  dataDir: string,
  options: CurrentStoreOptions,
): Promise<Result<SwapReport, StoreError>> {
  try {
    const pointer = readPointer(dataDir);
    if (!pointer.ok) return fail(remember(holder, pointer.error));
    const report = await swap(holder, dataDir, pointer.value, options);
    holder.lastError = null;
    return ok(report);
  } catch (error) {
    if (error instanceof StoreError) return fail(remember(holder, error));
    throw error;
  }
}

async function swap(
  holder: Holder,
  dataDir: string,
  pointer: Pointer,
  options: CurrentStoreOptions,
): Promise<SwapReport> {
  const before = holder.open;
  const { editionId } = pointer;
  const previousId = before?.store.editionId ?? null;
  const isServed = previousId === editionId && before?.identity === identify(dataDir, pointer);
  const current = isServed ? before : openEdition(dataDir, pointer, options);
  try {
    const version = current.store.version();
    const hasChanged = before?.version !== version;
    if (isServed && !hasChanged) {
      return { hasChanged, previousId, editionId, version, changedSlugs: [] };
    }
    // Everything that can fail is done before the holder is touched.
    const known = (await before?.hashes) ?? new Map<string, string>();
    const hashes = await current.store.shownHashes();
    holder.open = { ...current, version, hashes: Promise.resolve(hashes) };
    if (before && !isServed) closeLater(before.store, options.graceMs ?? 30_000);
    const changedSlugs = hasChanged ? compare(known, hashes) : [];
    return { hasChanged, previousId, editionId, version, changedSlugs };
  } catch (error) {
    // The next look opens it again.
    if (!isServed) current.store.close();
    throw error;
  }
}

/** The file that a store has open may be gone, or another one: then what is served cannot be opened again. */
function identify(dataDir: string, { file }: Pointer): string {
  const path = join(dataDir, file);
  const identity = readFileIdentity(path);
  if (identity !== null) return identity;
  throw new StoreError('UNREADABLE', `${path} is not there: run \`npm run content -- build\``);
}

function compare(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const slugs = new Set([...before.keys(), ...after.keys()]);
  return [...slugs].filter((slug) => before.get(slug) !== after.get(slug)).sort();
}

function openEdition(dataDir: string, pointer: Pointer, options: CurrentStoreOptions) {
  const identity = identify(dataDir, pointer);
  const store = openSqliteStore(join(dataDir, pointer.file), options);
  if (store.editionId === pointer.editionId) return { store, identity };
  store.close();
  throw new StoreError(
    'CORRUPT',
    `${pointer.file} is not the edition ${pointer.editionId}: build it again`,
  );
}

/** Hashes are taken when a store is opened: later they would already know what has come due since. */
function take(holder: Holder, opened: Pick<OpenStore, 'store' | 'identity'>) {
  const { store } = opened;
  const hashes = store.shownHashes();
  hashes.catch((error: unknown) => {
    if (error instanceof StoreError) remember(holder, error);
  });
  holder.open = { ...opened, version: store.version(), hashes };
  holder.lastError = null;
  return holder.open;
}

function remember(holder: Holder, error: StoreError): StoreError {
  holder.lastError = error;
  return error;
}

function closeLater(store: ContentStore, graceMs: number): void {
  setTimeout(() => store.close(), graceMs).unref();
}
