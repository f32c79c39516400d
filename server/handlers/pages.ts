import { QueueError } from '../../lib/base/fair-queue.ts';
import { internalPaths } from '../../lib/routes/internal-paths.ts';
import { cachePolicies } from '../cache/policies.ts';
import { ResponseCache } from '../cache/response-cache.ts';
import { isPlain } from '../http/plain-request.ts';
import { withHeaders } from '../http/response.ts';
import { applyPreferences } from '../preferences/apply-preferences.ts';
import { readPreferences, toCookieValue } from '../preferences/preferences-cookie.ts';
import { errorPage, ErrorPages } from './error-pages.ts';

import type { Requester } from '../limits/requester.ts';
import type { Metrics } from '../observability/metrics.ts';
import type { HttpRequest } from '../http/request.ts';
import type { HttpResponse } from '../http/response.ts';
import type { Page, PageResponse, Pages } from '../render/pages.ts';
import type { CacheableResolution, Resolution } from '../routing/resolution.ts';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';

type PageHandlerOptions = {
  pages: Pick<Pages, 'get' | 'peek'>;
  metrics: Pick<Metrics, 'countPage'>;
  log: Pick<Logger, 'error' | 'warn'>;
  /** Searches that took too long, since the start. */
  countGivenUp: () => number;
};

/** Seconds after which a page that there was no time for is worth another request. */
const retryAfterOverload = 2;

/** Responds with whole pages, and with the page of an error when one cannot be rendered. */
export class PageHandler {
  readonly errors = new ErrorPages((request, page) => this.#respondWith(request, page));
  readonly #options: PageHandlerOptions;
  readonly #inPreferences = new ResponseCache<PageResponse>({
    policy: cachePolicies.preferences,
    version: () => '',
    size: ({ body }) => body.size,
  });

  constructor(options: PageHandlerOptions) {
    this.#options = options;
  }

  /** The cached page of a plain request; null: there is none, or it needs a closer look. */
  peek(request: IncomingMessage, found: CacheableResolution | null): HttpResponse | null {
    const page = found && toPage(found);
    const response = page && this.#options.pages.peek(page.path);
    if (!response || !isPlain(request)) return null;
    this.#options.metrics.countPage('cached');
    return response;
  }

  async respond(
    request: HttpRequest,
    found: Exclude<Resolution, { kind: 'redirect' }>,
  ): Promise<HttpResponse> {
    switch (found.kind) {
      case 'problem':
        return this.errors.respond(request, found.status, found.language);
      case 'bad-query': {
        const path = internalPaths.badQuery(found.language, found.problem);
        const { language } = found;
        const page = { path, status: 400, language, isCacheable: true, isInvented: true };
        return this.#respondWith(request, page);
      }
      case 'page':
        return this.#respondWith(request, found);
      default:
        return found satisfies never;
    }
  }

  async #respondWith(request: HttpRequest, page: Page): Promise<HttpResponse> {
    const { log, countGivenUp } = this.#options;
    const { client, signal } = request;
    const givenUp = countGivenUp();
    const overload = { status: 503, retryAfter: retryAfterOverload } as const;
    try {
      return await this.#read(request, page, { client, signal });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof QueueError && page.status !== 503) {
        return this.errors.refuse(request, overload);
      }
      // Next tells that a page failed, not why. A search fails when nobody had time for it.
      if (countGivenUp() > givenUp) {
        log.warn({ err: error }, 'a question was given up');
        return this.errors.refuse(request, overload);
      }
      log.error({ err: error }, 'page failed');
      return this.#read(request, errorPage('500', page.language));
    }
  }

  async #read(request: HttpRequest, page: Page, requester?: Requester): Promise<HttpResponse> {
    const { pages, metrics } = this.#options;
    const { value, source, age } = await pages.get(page, requester);
    const isStale = source === 'stale' || (source === 'cached' && page.isStale === true);
    metrics.countPage(isStale ? 'stale' : source);
    const response = await this.#inPreferencesOf(request, value);
    return isStale ? withHeaders(response, { Age: `${age}` }) : response;
  }

  /** As the reader set it. A light page has a style of its own, which knows no preferences. */
  async #inPreferencesOf({ headers }: HttpRequest, page: PageResponse): Promise<PageResponse> {
    const preferences = page.isStandalone ? null : readPreferences(headers.cookie);
    if (!preferences) return page;
    const key = `${page.status} ${page.body.etag('identity')} ${toCookieValue(preferences)}`;
    const load = () => Promise.resolve(applyPreferences(page, preferences));
    return (await this.#inPreferences.get(key, { load })).value;
  }
}

/** Null: the language is the reader's to choose, so the response is not the same for all. */
function toPage(found: CacheableResolution): Page | null {
  if (found.kind === 'page') return found;
  return found.language && errorPage(found.status, found.language);
}
