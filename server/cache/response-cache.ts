import { LRUCache } from 'lru-cache';

import { QueueError } from '../../lib/base/fair-queue.ts';
import { ClientLeftError } from '../http/request.ts';
import { Loader } from './loader.ts';

import type { Schedule } from './loader.ts';
import type { CachePolicy } from './policies.ts';

/** `age`: seconds since it was loaded. */
export type Cached<Value> = { value: Value; source: 'cached' | 'loaded' | 'stale'; age: number };

type Entry<Value> = {
  value: Value;
  tag: string | undefined;
  version: string;
  loadedAt: number;
  staleSince: number | null;
  /** After a load that failed the next one waits until then. */
  retryAt: number;
};

type CacheOptions<Value> = {
  policy: CachePolicy;
  /** Of the record that is served; null: unknown, and nothing is cached. */
  version: () => string | null;
  size: (value: Value, key: string) => number;
  /** Whether a value may be sent when it is stale; absent: it may. */
  isUsableStale?: (value: Value) => boolean;
  /** Called when a stale value is sent because of an error, at most once a second. */
  onStale?: (error: unknown, key: string, age: number) => void;
  now?: () => number;
};

export type CacheRequest<Value> = {
  load: () => Promise<Value>;
  /** What a change of the record names; without one the value depends on the whole record. */
  tag?: string | undefined;
  /** Whether this value is stored; absent: it is. */
  isCacheable?: boolean | ((value: Value) => boolean);
  /** Anybody can invent the key. */
  isInvented?: boolean | ((value: Value) => boolean);
  /** Nothing stale is sent while a new value is loaded. */
  mustRevalidate?: boolean;
  /** Where the load waits for its turn; absent: nowhere. */
  schedule?: Schedule<Value>;
};

const tellEvery = 1000;

/**
 * The cache of everything that is sent: bounded in bytes, with stale-while-revalidate, stale-if-error and request
 * coalescing. What was loaded under an older version of the record is returned but never stored.
 */
export class ResponseCache<Value extends object> {
  readonly #options: CacheOptions<Value>;
  readonly #policy: CachePolicy;
  readonly #now: () => number;
  readonly #buckets: readonly LRUCache<string, Entry<Value>>[];
  readonly #loader: Loader<Value>;
  #toldAt = -Infinity;

  constructor(options: CacheOptions<Value>) {
    this.#options = options;
    this.#policy = options.policy;
    this.#now = options.now ?? (() => performance.now());
    this.#loader = new Loader(options.version);
    const invented = Math.floor(this.#policy.maxBytes * this.#policy.inventedShare);
    this.#buckets = [this.#policy.maxBytes - invented, invented].map(
      (maxSize) =>
        new LRUCache({
          maxSize: Math.max(1, maxSize),
          sizeCalculation: ({ value }, key) => Math.max(1, options.size(value, key)),
        }),
    );
  }

  /** The fresh value, if nobody has to wait for it. */
  peek(key: string): Value | null {
    const entry = this.#find(key);
    return entry && this.#isFresh(entry) ? entry.value : null;
  }

  /** Rejects as `load` and `schedule` do when there is nothing stale to send. */
  async get(key: string, request: CacheRequest<Value>): Promise<Cached<Value>> {
    const entry = this.#find(key);
    if (!entry) return this.#toLoaded(await this.#load(key, request, false));
    if (this.#isFresh(entry)) return this.#toCached(entry, 'cached');
    if (this.#now() < entry.retryAt) return this.#toCached(entry, 'stale');

    const staleFor = this.#now() - (entry.staleSince ?? -Infinity);
    const isAwaited =
      request.mustRevalidate === true || staleFor > this.#policy.staleWhileRevalidate;
    const loading = Promise.try(() => this.#load(key, request, !isAwaited));
    if (!isAwaited) {
      loading.catch((error: unknown) => {
        this.#fail(error, key, entry);
      });
      return this.#toCached(entry, 'stale');
    }
    try {
      return this.#toLoaded(await loading);
    } catch (error) {
      const { isUsableStale = () => true } = this.#options;
      if (!this.#policy.staleIfError(error) || !isUsableStale(entry.value)) throw error;
      this.#fail(error, key, entry);
      return this.#toCached(entry, 'stale');
    }
  }

  /** Makes stale what an edition changed: entries with one of these tags, and those without any. */
  revalidate(changedTags: ReadonlySet<string>): void {
    for (const entry of this.#entries()) {
      if (entry.tag === undefined || changedTags.has(entry.tag)) entry.staleSince ??= this.#now();
      entry.retryAt = -Infinity;
    }
  }

  /** Ends stale-while-revalidate for what is stale now: the next request waits for the new value. */
  endStaleWhileRevalidate(): void {
    for (const entry of this.#entries()) {
      if (entry.staleSince !== null) entry.staleSince = -Infinity;
      entry.retryAt = -Infinity;
    }
  }

  #find(key: string): Entry<Value> | undefined {
    return this.#buckets[0]?.get(key) ?? this.#buckets[1]?.get(key);
  }

  *#entries(): Generator<Entry<Value>> {
    for (const bucket of this.#buckets) yield* bucket.values();
  }

  #isFresh({ staleSince, version }: Entry<Value>): boolean {
    if (staleSince !== null) return false;
    if (this.#policy.freshUntil !== 'version') return true;
    try {
      return version === this.#options.version();
    } catch {
      // The record cannot say: the load reads it again, and its error decides.
      return false;
    }
  }

  #load(key: string, request: CacheRequest<Value>, isBackground: boolean): Promise<Value> {
    return this.#loader.run(key, {
      isBackground,
      load: request.load,
      schedule: request.schedule,
      peek: () => this.peek(key),
      store: (value, version) => {
        this.#store(key, request, value, version);
      },
    });
  }

  #store(key: string, request: CacheRequest<Value>, value: Value, version: string): void {
    if (!decide(request.isCacheable ?? true, value)) return;
    const [common, invented] = this.#buckets;
    const isInvented = decide(request.isInvented ?? false, value);
    (isInvented ? common : invented)?.delete(key);
    const [loadedAt, fresh] = [this.#now(), { staleSince: null, retryAt: -Infinity }];
    const entry = { value, tag: request.tag, version, loadedAt, ...fresh };
    (isInvented ? invented : common)?.set(key, entry);
  }

  #toLoaded(value: Value): Cached<Value> {
    return { value, source: 'loaded', age: 0 };
  }

  #toCached(entry: Entry<Value>, source: 'cached' | 'stale'): Cached<Value> {
    const age = Math.max(0, Math.round((this.#now() - entry.loadedAt) / 1000));
    return { value: entry.value, source, age };
  }

  #fail(error: unknown, key: string, entry: Entry<Value>): void {
    // Nothing is wrong with the value: its turn comes with the next request.
    if (error instanceof QueueError || error instanceof ClientLeftError) return;
    // All who waited for one load fail together.
    if (this.#now() < entry.retryAt) return;
    entry.retryAt = this.#now() + this.#policy.retryAfterError;
    if (this.#now() - this.#toldAt < tellEvery) return;
    this.#toldAt = this.#now();
    this.#options.onStale?.(error, key, this.#toCached(entry, 'stale').age);
  }
}

function decide<Value>(rule: boolean | ((value: Value) => boolean), value: Value): boolean {
  return typeof rule === 'function' ? rule(value) : rule;
}
