import { readPointer } from './pointer.ts';
import { findEdition, openEdition, openEditionNow } from './open-edition.ts';
import { isSameFile } from './file-identity.ts';
import { getHolder } from './store-holder.ts';
import { StoreError } from '../store/store-error.ts';
import { fail, ok } from '../base/result.ts';

import type { HeldBack, Pointer } from './pointer.ts';
import type { FoundEdition, OpenStore } from './open-edition.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { Holder, OpenedStore } from './store-holder.ts';
import type { Result } from '../base/result.ts';

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

export type CurrentStoreOptions = {
  open: OpenStore;
  /** How long a replaced store stays open for renders that began with it. */
  closeAfterMs?: number;
};

/**
 * The store that is served now, opened from the pointer at the first query. Ask for it anew for every
 * query and keep it nowhere: it is replaced while the process runs. Throws `StoreError`.
 */
export function currentStore(dataDir: string, options: CurrentStoreOptions): ContentStore {
  const holder = getHolder(dataDir);
  if (holder.open) return holder.open.store;
  const pointer = readPointer(dataDir);
  if (!pointer.ok) throw remember(holder, pointer.error);
  const { heldBack = [] } = pointer.value;
  const found = findEdition(dataDir, pointer.value);
  const store = openEditionNow(found, options.open);
  return take(holder, { store, identity: found.identity, heldBack }).store;
}

/**
 * Looks at the pointer and serves what it points to: a new edition is opened before the old one is left,
 * and one that cannot be opened, or is not what its build wrote, is an error while the old one stays. A
 * scheduled release that has come due is a change as well. Looks that come at the same time are taken one
 * after the other.
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

/** Files in whose place what is served stands as it was last published. */
export function heldBackFiles(dataDir: string): readonly HeldBack[] {
  return getHolder(dataDir).open?.heldBack ?? [];
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
  const found = findEdition(dataDir, pointer);
  const { identity } = found;
  const isServed = previousId === editionId && before?.identity === identity;
  const store = isServed ? before.store : await tryToOpen(holder, found, options);
  const current = { store, identity, heldBack: pointer.heldBack ?? [] };
  try {
    const version = store.version();
    const hasChanged = before?.version !== version;
    if (isServed && !hasChanged) {
      holder.open = { ...before, ...current };
      return { hasChanged, previousId, editionId, version, changedSlugs: [] };
    }
    // Everything that can fail is done before the holder is touched.
    const known = (await before?.hashes) ?? new Map<string, string>();
    const hashes = await store.shownHashes();
    holder.open = { ...current, version, hashes: Promise.resolve(hashes) };
    if (before && !isServed) closeLater(before.store, options.closeAfterMs ?? 30_000);
    const changedSlugs = hasChanged ? compare(known, hashes) : [];
    return { hasChanged, previousId, editionId, version, changedSlugs };
  } catch (error) {
    // The next look opens it again.
    if (!isServed) store.close();
    throw error;
  }
}

function compare(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const slugs = new Set([...before.keys(), ...after.keys()]);
  return [...slugs].filter((slug) => before.get(slug) !== after.get(slug)).sort();
}

/** Like `openEdition`; what was refused is not read again at each look. */
async function tryToOpen(
  holder: Holder,
  found: FoundEdition,
  options: CurrentStoreOptions,
): Promise<ContentStore> {
  if (holder.refused?.state === found.state) throw holder.refused.error;
  try {
    return await openEdition(found, options.open);
  } catch (error) {
    if (error instanceof StoreError) holder.refused = { state: found.state, error };
    // Somebody has written into the very file that is open: what is read from it now is not what was built.
    const { open } = holder;
    if (open && isSameFile(open.identity, found.identity)) open.store.close();
    throw error;
  }
}

/** Hashes are taken when a store is opened: later they would already know what has come due since. */
function take(holder: Holder, opened: Pick<OpenedStore, 'store' | 'identity' | 'heldBack'>) {
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

function closeLater(store: ContentStore, closeAfterMs: number): void {
  setTimeout(() => store.close(), closeAfterMs).unref();
}
