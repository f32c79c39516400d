import { cachePolicies } from '../cache/policies.ts';
import { ResponseCache } from '../cache/response-cache.ts';
import { findCorrected, findOldAddress, resolve } from './resolve.ts';

import type {
  CacheableResolution,
  RedirectResolution,
  Resolution,
  RoutingStore,
} from './resolution.ts';
import type { Site } from './resolve.ts';
import type { RequestTarget } from '../http/request-target.ts';

type ResolverOptions = {
  store: () => RoutingStore;
  /** Of the record, as the last poll saw it; it is read for each request, so it must cost nothing. */
  version: () => string | null;
  hasFormat: Site['hasFormat'];
  /** Called when the record could not be read and an older resolution was used. */
  onStale: (error: unknown, url: string) => void;
};

/** Longer addresses are not worth their memory. */
const longestAddress = 512;
/** Of a resolution, its key and what a cache adds, roughly. */
const entrySize = 300;

/** Where addresses lead, and what was found for each one: reading the record costs more than sending a page. */
export class Resolver {
  readonly #options: ResolverOptions;
  readonly #cache: ResponseCache<Resolution>;

  constructor(options: ResolverOptions) {
    const { version, onStale } = options;
    this.#options = options;
    this.#cache = new ResponseCache({
      policy: cachePolicies.addresses,
      // Something may be there by now.
      isUsableStale: ({ kind }) => kind === 'page',
      size: (_, url) => entrySize + 2 * url.length,
      ...{ version, onStale },
    });
  }

  /** What was found under the address as it was sent, if that holds for the record that is served. */
  peek(url: string): CacheableResolution | null {
    const found = this.#cache.peek(url);
    return found && isCacheable(found) ? found : null;
  }

  /** Throws `StoreError` when the record cannot be read and nothing is known. */
  async find(url: string, { path, query }: RequestTarget): Promise<Resolution> {
    const { value, source } = await this.#cache.get(url, {
      isCacheable: (found) => url.length <= longestAddress && isCacheable(found),
      isInvented: (found) => isInvented(found) || url !== path,
      load: () => resolve(this.#site(), path, query),
    });
    return source === 'stale' && value.kind === 'page' ? { ...value, isStale: true } : value;
  }

  /** Where an old address leads, whatever else may stand there; null: it is none. */
  async findOld({ path, query }: RequestTarget): Promise<RedirectResolution | null> {
    return findOldAddress(this.#site(), path, query);
  }

  /** Where an address leads that was refused as it stands, for its slashes; null: nowhere. */
  async findCorrected({ path, query }: RequestTarget): Promise<RedirectResolution | null> {
    return findCorrected(this.#site(), path, query, { isCorrected: true });
  }

  #site(): Site {
    const { store, hasFormat } = this.#options;
    return { store: store(), hasFormat };
  }
}

function isCacheable(found: Resolution): found is CacheableResolution {
  return found.kind === 'problem' || (found.kind === 'page' && found.isCacheable);
}

/** What is missing can be spelled in any number of ways. */
function isInvented(found: Resolution): boolean {
  return found.kind !== 'page' || found.isInvented === true;
}
