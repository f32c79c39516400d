import { LRUCache } from 'lru-cache';

import type { Document } from './document.ts';
import type { Effort } from '../encoding.ts';

/** Renders a page and makes a document of it; one that is kept is worth its compression. */
export type MakeDocument = (path: string, effort: Effort) => Promise<Document>;

export type PageRequest = { path: string; slug?: string | undefined; isKept: boolean };

/** What a page was answered from: what is kept, a render, or what was kept of an older edition. */
export type PageSource = 'kept' | 'rendered' | 'stale';

/** `age` in whole seconds, of what is stale. */
export type Served = { document: Document; source: PageSource; age: number | null };

type KeptPage = { document: Document; slug: string | undefined; staleSince: number | null };

type PageCacheOptions = {
  makeDocument: MakeDocument;
  version: () => string;
  /** Told of each failure that readers do not see, because an older document stands in. */
  onStale?: (error: unknown, path: string, age: number) => void;
  maxBytes?: number;
  isKeeping?: boolean;
  now?: () => number;
};

/**
 * A page that many ask for is not waited for by all of them when its edition goes: for so long the old one is
 * given out while the new one is rendered. With the two seconds in which a new edition is noticed, that
 * stays below the five that a publish may take.
 */
const grace = 1500;

/**
 * Finished pages, kept until the edition that they show is not current any more. One render serves all who
 * ask for a page at the same time; what began under an older version is given out but never kept; and a
 * page that was served once is served again, with its age, when a newer one cannot be rendered.
 */
export class PageCache {
  readonly #options: PageCacheOptions;
  readonly #now: () => number;
  readonly #pages: LRUCache<string, KeptPage>;
  readonly #running = new Map<string, Promise<Document>>();

  constructor(options: PageCacheOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#pages = new LRUCache({
      maxSize: options.maxBytes ?? 96 * 1024 * 1024,
      sizeCalculation: ({ document }) => Math.max(1, document.size),
    });
  }

  async get(page: PageRequest): Promise<Served> {
    const kept = this.#pages.get(page.path);
    if (kept?.staleSince === null) return { document: kept.document, source: 'kept', age: null };
    if (!kept) return { document: await this.#render(page), source: 'rendered', age: null };

    const rendered = this.#render(page);
    if (this.#now() - kept.staleSince <= grace) {
      rendered.catch((error: unknown) => this.#tellStale(error, page, kept));
      return this.#toStale(kept);
    }
    try {
      return { document: await rendered, source: 'rendered', age: null };
    } catch (error) {
      this.#tellStale(error, page, kept);
      return this.#toStale(kept);
    }
  }

  /** Release pages go stale when what they show has changed, every other page with the edition. */
  drop(changedSlugs: ReadonlySet<string>): void {
    for (const kept of this.#pages.values()) {
      if (kept.slug === undefined || changedSlugs.has(kept.slug)) kept.staleSince ??= this.#now();
    }
  }

  /** From now on nothing stale is given out while a newer page can be rendered. */
  endGrace(): void {
    for (const kept of this.#pages.values()) {
      if (kept.staleSince !== null) kept.staleSince = -Infinity;
    }
  }

  #render(page: PageRequest): Promise<Document> {
    const version = this.#options.version();
    const key = `${version} ${page.path}`;
    return this.#running.get(key) ?? this.#start(key, version, page);
  }

  #start(key: string, version: string, page: PageRequest): Promise<Document> {
    const { makeDocument, isKeeping = true } = this.#options;
    const isKept = isKeeping && page.isKept;
    const running = makeDocument(page.path, isKept ? 'best' : 'fast')
      .then((document) => {
        if (isKept && version === this.#options.version()) {
          this.#pages.set(page.path, { document, slug: page.slug, staleSince: null });
        }
        return document;
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, running);
    return running;
  }

  #toStale(kept: KeptPage): Served {
    return { document: kept.document, source: 'stale', age: this.#ageOf(kept) };
  }

  #ageOf({ document }: KeptPage): number {
    return Math.max(0, Math.round((this.#now() - document.madeAt) / 1000));
  }

  #tellStale(error: unknown, { path }: PageRequest, kept: KeptPage): void {
    this.#options.onStale?.(error, path, this.#ageOf(kept));
  }
}
