import { LRUCache } from 'lru-cache';

import type { Render } from './render.ts';

type KeptPage = { html: string; slug: string | undefined };

export type PageRequest = { path: string; slug?: string | undefined; isKept: boolean };

/**
 * Finished pages, kept until the edition that they show is not current any more. One render serves all who
 * ask for a page at the same time, and what began under an older version is given out but never kept.
 */
export class PageCache {
  readonly #render: Render;
  readonly #version: () => string;
  readonly #isKeeping: boolean;
  readonly #pages: LRUCache<string, KeptPage>;
  readonly #running = new Map<string, Promise<string>>();

  constructor(options: {
    render: Render;
    version: () => string;
    maxBytes?: number;
    isKeeping?: boolean;
  }) {
    this.#render = options.render;
    this.#version = options.version;
    this.#isKeeping = options.isKeeping ?? true;
    this.#pages = new LRUCache({
      maxSize: options.maxBytes ?? 64 * 1024 * 1024,
      sizeCalculation: ({ html }) => Math.max(1, html.length * 2),
    });
  }

  async get(page: PageRequest): Promise<string> {
    const kept = this.#pages.get(page.path);
    if (kept) return kept.html;

    const version = this.#version();
    const key = `${version} ${page.path}`;
    const running = this.#running.get(key) ?? this.#start(key, version, page);
    return running;
  }

  /** Release pages go when what they show has changed, every other page with the edition. */
  drop(changedSlugs: ReadonlySet<string>): void {
    for (const [path, { slug }] of this.#pages.entries()) {
      if (slug === undefined || changedSlugs.has(slug)) this.#pages.delete(path);
    }
  }

  #start(key: string, version: string, page: PageRequest): Promise<string> {
    const running = this.#render(page.path)
      .then((html) => {
        if (this.#isKeeping && page.isKept && version === this.#version()) {
          this.#pages.set(page.path, { html, slug: page.slug });
        }
        return html;
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, running);
    return running;
  }
}
