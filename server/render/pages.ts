import { cachePolicies } from '../cache/policies.ts';
import { ResponseCache } from '../cache/response-cache.ts';
import { RenderQueue } from './render-queue.ts';

import type { Cached } from '../cache/response-cache.ts';
import type { EncodedBody } from '../http/encoded-body.ts';
import type { HttpResponse } from '../http/response.ts';
import type { Requester } from '../limits/requester.ts';
import type { PageResolution } from '../routing/resolution.ts';
import type { RenderedPage, RenderPage } from './render.ts';

export type Page = Omit<PageResolution, 'kind'>;

/** A whole page as it is sent. */
export type PageResponse = HttpResponse & { readonly body: EncodedBody; isStandalone: boolean };

type PagesOptions = {
  render: RenderPage;
  version: () => string;
  queue?: RenderQueue<PageResponse>;
  onStale?: (error: unknown, path: string, age: number) => void;
  maxBytes?: number;
  /** Nothing is cached in development. */
  isCaching?: boolean;
  now?: () => number;
};

/** Which links a browser may open before they are followed (HTML, speculation rules). */
const speculationRules = '"/speculation-rules.json"';
const portal: Requester = { client: null };

/** Pages by their internal paths: from the cache, or rendered when their turn in the queue comes. */
export class Pages {
  readonly #render: RenderPage;
  readonly #queue: RenderQueue<PageResponse>;
  readonly #isCaching: boolean;
  readonly #cache: ResponseCache<PageResponse>;

  constructor({ render, queue = new RenderQueue(), isCaching = true, ...options }: PagesOptions) {
    this.#render = render;
    this.#queue = queue;
    this.#isCaching = isCaching;
    const { maxBytes = cachePolicies.pages.maxBytes, ...others } = options;
    this.#cache = new ResponseCache({
      ...others,
      policy: { ...cachePolicies.pages, maxBytes },
      size: ({ body }) => body.size,
    });
  }

  peek(path: string): PageResponse | null {
    return this.#cache.peek(path);
  }

  /** Rejects with `QueueError` when a page that is not cached cannot be rendered in time. */
  get(page: Page, requester = portal): Promise<Cached<PageResponse>> {
    const isCacheable = this.#isCaching && page.isCacheable;
    return this.#cache.get(page.path, {
      isCacheable,
      tag: page.slug,
      isInvented: page.isInvented ?? false,
      mustRevalidate: page.mustRevalidate ?? false,
      load: async () =>
        toResponse(page, await this.#render(page.path, isCacheable ? 'best' : 'fast')),
      schedule: (load, { key, isBackground }) =>
        this.#queue.run(load, {
          ...(isBackground ? portal : requester),
          ...{ key, isSearch: !page.isCacheable },
        }),
    });
  }

  /** Release pages go stale when what they show has changed, every other page with the edition. */
  revalidate(changedSlugs: ReadonlySet<string>): void {
    this.#cache.revalidate(changedSlugs);
  }

  endStaleWhileRevalidate(): void {
    this.#cache.endStaleWhileRevalidate();
  }
}

/** A browser revalidates a page each time, so that it never shows an older edition. */
function toResponse(
  { status, language }: Page,
  { body, policy, isStandalone }: RenderedPage,
): PageResponse {
  return {
    ...{ status, body, isStandalone },
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policy,
      ...(!isStandalone && { 'Speculation-Rules': speculationRules }),
      'Content-Language': language,
      'Content-Type': 'text/html; charset=utf-8',
    },
  };
}
