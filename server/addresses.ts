import { LRUCache } from 'lru-cache';

import { StoreError } from '../lib/content/store-error.ts';
import { findAnswer } from './routes.ts';

import type { Answer, PageAnswer, RoutingStore } from './answer.ts';
import type { RequestTarget } from './request-target.ts';

type Known = { version: string; answer: PageAnswer };

type AddressesOptions = {
  store: () => RoutingStore & { version: () => string };
  /** Told when the record could not be asked and an older answer stood in. */
  onStale: (error: StoreError, path: string) => void;
};

const mostAddresses = 10_000;
/** In milliseconds. */
const tellEvery = 1000;
/** Longer addresses are not worth remembering. */
const longestAddress = 512;

/**
 * Where addresses lead, and what was found for each one: asking the record costs more than sending a page.
 * An answer holds for its version of the content; when the record cannot be asked, an older one stands in.
 */
export class Addresses {
  readonly #options: AddressesOptions;
  readonly #known = new LRUCache<string, Known>({ max: mostAddresses });
  #toldAt = -Infinity;

  constructor(options: AddressesOptions) {
    this.#options = options;
  }

  /** A page under the address as it was sent, if it is known for the content of this moment. */
  recall(url: string): PageAnswer | null {
    const known = this.#known.get(url);
    return known?.version === this.#version() ? known.answer : null;
  }

  /** Throws `StoreError` when the record cannot be asked and nothing is known. */
  async find(url: string, { path, query }: RequestTarget): Promise<Answer> {
    try {
      const store = this.#options.store();
      const version = store.version();
      const answer = await findAnswer(store, path, query);
      if (answer.kind === 'page' && answer.isKept && url.length <= longestAddress) {
        this.#known.set(url, { version, answer });
      }
      return answer;
    } catch (error) {
      const known = this.#known.get(url);
      if (!known || !(error instanceof StoreError)) throw error;
      this.#tell(error, path);
      return { ...known.answer, isStandIn: true };
    }
  }

  /** A record that cannot be asked is one failure, however many addresses are asked for meanwhile. */
  #tell(error: StoreError, path: string): void {
    const now = performance.now();
    if (now - this.#toldAt < tellEvery) return;
    this.#toldAt = now;
    this.#options.onStale(error, path);
  }

  #version(): string | null {
    try {
      return this.#options.store().version();
    } catch (error) {
      if (error instanceof StoreError) return null;
      throw error;
    }
  }
}
