import type { HeldBack } from './pointer.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { StoreError } from '../store/store-error.ts';

/** What is open; `hashes` and `version` are of the moment of the last look. */
export type OpenedStore = {
  store: ContentStore;
  /** Which file it was opened from: `readFileIdentity`. */
  identity: string;
  version: string;
  /** Files in whose place it shows what was published last. */
  heldBack: readonly HeldBack[];
  hashes: Promise<ReadonlyMap<string, string>>;
};

export type Holder = {
  open: OpenedStore | null;
  lastError: StoreError | null;
  /** What could not be opened, by `FoundEdition.state`. */
  refused: { state: string; error: StoreError } | null;
  /** The end of the look that is going on. */
  swapping: Promise<void>;
};

type Holders = Map<string, Holder>;

const key = Symbol.for('parallel.content.stores');

/**
 * The server and Next's bundle are two module graphs of one process: what they share lives on
 * `globalThis`, one holder for each data folder.
 */
export function getHolder(dataDir: string): Holder {
  const holders = getHolders();
  const known = holders.get(dataDir);
  if (known) return known;
  const holder: Holder = {
    open: null,
    lastError: null,
    refused: null,
    swapping: Promise.resolve(),
  };
  holders.set(dataDir, holder);
  return holder;
}

function getHolders(): Holders {
  const known: unknown = Reflect.get(globalThis, key);
  if (isHolders(known)) return known;
  const holders: Holders = new Map();
  Reflect.set(globalThis, key, holders);
  return holders;
}

/** Only this module writes under its key. */
function isHolders(value: unknown): value is Holders {
  return value instanceof Map;
}
