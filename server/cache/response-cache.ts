import { LRUCache } from 'lru-cache';

import { QueueError } from '../../lib/base/fair-queue.ts';
import { RenderQueue } from '../render/render-queue.ts';

import type { Document } from '../render/document.ts';
import type { Effort } from '../http/compress.ts';
import type { Asker } from '../render/render-queue.ts';

/** Renders a page and makes a document of it; one that is kept is worth its compression. */
export type MakeDocument = (path: string, effort: Effort) => Promise<Document>;

export type PageRequest = {
  path: string;
  slug?: string | undefined;
  isKept: boolean;
  /** Anybody can invent its address: kept apart, so that it takes the place of no other page. */
  isQuestion?: boolean;
  /** Waited for, by all who ask, instead of giving out the old one: see `grace`. */
  isQuick?: boolean;
  /** The record could not be asked: what is kept may be older than it looks. */
  isStandIn?: boolean;
};

/** What a page was answered from: what is kept, a render, or what was kept of an older edition. */
export type PageSource = 'kept' | 'rendered' | 'stale';

/** `age` in whole seconds, of what is stale. */
export type Served = { document: Document; source: PageSource; age: number | null };

type KeptPage = {
  document: Document;
  slug: string | undefined;
  staleSince: number | null;
  /** After a render that failed the next one waits until then. */
  retryAt: number;
};

/** A document, and the version of the content that its render began with. */
type Made = { document: Document; version: string };

type PageCacheOptions = {
  makeDocument: MakeDocument;
  version: () => string;
  queue?: RenderQueue;
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
/** A page that cannot be rendered is tried again so often, however many ask for it. */
const pause = 1000;
const mostAttempts = 3;
const portal: Asker = { client: null };

/**
 * Finished pages, kept until the edition that they show is not current any more. Renders wait in a queue, and
 * one serves all who ask for a page at the same time; what began under an older version is given out but never
 * kept; and a page that was served once is served again, with its age, when a newer one cannot be rendered.
 */
export class PageCache {
  readonly #options: PageCacheOptions;
  readonly #now: () => number;
  readonly #queue: RenderQueue;
  readonly #pages: LRUCache<string, KeptPage>;
  readonly #questions: LRUCache<string, KeptPage>;
  readonly #running = new Map<string, Promise<unknown>>();

  constructor(options: PageCacheOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#queue = options.queue ?? new RenderQueue();
    const bytes = options.maxBytes ?? 48 * 1024 * 1024;
    const forQuestions = Math.floor(bytes / 12);
    this.#pages = makeCache(bytes - forQuestions);
    this.#questions = makeCache(forQuestions);
  }

  /** The current page, if nobody has to wait for it. */
  atHand(path: string): Document | null {
    const kept = this.#find(path);
    return kept?.staleSince === null ? kept.document : null;
  }

  /** Rejects with `QueueError` when a page that is not kept cannot be rendered in time. */
  async get(page: PageRequest, asker = portal): Promise<Served> {
    const kept = this.#find(page.path);
    if (kept?.staleSince === null) {
      if (page.isStandIn === true) return this.#toStale(kept);
      return { document: kept.document, source: 'kept', age: null };
    }
    if (!kept) return { document: await this.#render(page, asker), source: 'rendered', age: null };
    if (this.#now() < kept.retryAt) return this.#toStale(kept);

    const isWaitedFor = page.isQuick === true || this.#now() - kept.staleSince > grace;
    const rendered = Promise.try(() => this.#render(page, isWaitedFor ? asker : portal));
    if (!isWaitedFor) {
      rendered.catch((error: unknown) => this.#fail(error, page, kept));
      return this.#toStale(kept);
    }
    try {
      return { document: await rendered, source: 'rendered', age: null };
    } catch (error) {
      this.#fail(error, page, kept);
      return this.#toStale(kept);
    }
  }

  /** Release pages go stale when what they show has changed, every other page with the edition. */
  drop(changedSlugs: ReadonlySet<string>): void {
    for (const kept of this.#all()) {
      if (kept.slug === undefined || changedSlugs.has(kept.slug)) kept.staleSince ??= this.#now();
      kept.retryAt = -Infinity;
    }
  }

  /** From now on nothing stale is given out while a newer page can be rendered. */
  endGrace(): void {
    for (const kept of this.#all()) {
      if (kept.staleSince !== null) kept.staleSince = -Infinity;
      kept.retryAt = -Infinity;
    }
  }

  #find(path: string): KeptPage | undefined {
    return this.#pages.get(path) ?? this.#questions.get(path);
  }

  *#all(): Generator<KeptPage> {
    yield* this.#pages.values();
    yield* this.#questions.values();
  }

  #render(page: PageRequest, asker: Asker): Promise<Document> {
    const key = `${this.#options.version()} ${page.path}`;
    return this.#queue.run(() => this.#start(page), { key, isSearch: !page.isKept, ...asker });
  }

  /** Next gives two renders of a path at the same time one answer, that of the older edition: one by one. */
  async #start(page: PageRequest): Promise<Document> {
    const render = () => this.#renderNow(page);
    const document = this.#running.get(page.path)?.then(render, render) ?? render();
    this.#running.set(page.path, document);
    return document.finally(() => {
      if (this.#running.get(page.path) === document) this.#running.delete(page.path);
    });
  }

  async #renderNow(page: PageRequest): Promise<Document> {
    // It may have been rendered while this waited, for somebody who asked under another version.
    const current = this.atHand(page.path);
    if (current) return current;
    const { isKeeping = true } = this.#options;
    const isKept = isKeeping && page.isKept;
    const { document, version } = await this.#make(page.path, isKept ? 'best' : 'fast');
    if (isKept && version === this.#options.version()) {
      const kept = { document, slug: page.slug, staleSince: null, retryAt: -Infinity };
      (page.isQuestion === true ? this.#questions : this.#pages).set(page.path, kept);
    }
    return document;
  }

  /** An edition that changes in the middle of a render can break it: then it is begun anew. */
  async #make(path: string, effort: Effort, attempt = 1): Promise<Made> {
    const version = this.#options.version();
    try {
      return { document: await this.#options.makeDocument(path, effort), version };
    } catch (error) {
      if (attempt === mostAttempts || version === this.#options.version()) throw error;
      return this.#make(path, effort, attempt + 1);
    }
  }

  #toStale(kept: KeptPage): Served {
    return { document: kept.document, source: 'stale', age: this.#ageOf(kept) };
  }

  #ageOf({ document }: KeptPage): number {
    return Math.max(0, Math.round((this.#now() - document.madeAt) / 1000));
  }

  #fail(error: unknown, { path }: PageRequest, kept: KeptPage): void {
    // Nothing is wrong with the page: its turn comes when somebody asks again.
    if (error instanceof QueueError) return;
    // All who waited for one render are told of it once.
    if (this.#now() < kept.retryAt) return;
    kept.retryAt = this.#now() + pause;
    this.#options.onStale?.(error, path, this.#ageOf(kept));
  }
}

function makeCache(maxSize: number): LRUCache<string, KeptPage> {
  return new LRUCache({
    maxSize,
    sizeCalculation: ({ document }) => Math.max(1, document.size),
  });
}
