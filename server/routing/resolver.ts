import { LRUCache } from 'lru-cache';

import { StoreError } from '../../lib/store/store-error.ts';
import { findAnswer, findMended, findOldAddress } from './resolve.ts';

import type {
  Answer,
  PageAnswer,
  ProblemAnswer,
  RedirectAnswer,
  RoutingStore,
} from './resolution.ts';
import type { Site } from './resolve.ts';
import type { RequestTarget } from '../http/request-target.ts';

type Known<T> = { version: string; answer: T };

type AddressesOptions = {
  store: () => RoutingStore;
  /** Of the store, as the last look saw it; it is asked for each request, so it must cost nothing. */
  version: () => string | null;
  hasDocument: Site['hasDocument'];
  /** Told when the record could not be asked and an older answer stood in. */
  onStale: (error: StoreError, path: string) => void;
};

const mostAddresses = 10_000;
/** Of what can be invented, such as the marks of a link, or filters. */
const mostQuestions = 1000;
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
  /** The plain addresses of what there is. */
  readonly #known = new LRUCache<string, Known<PageAnswer>>({ max: mostAddresses });
  /** By themselves: anybody can invent addresses, and those must not push out what there is. */
  readonly #questions = new LRUCache<string, Known<PageAnswer>>({ max: mostQuestions });
  readonly #missing = new LRUCache<string, Known<ProblemAnswer>>({ max: mostAddresses });
  #toldAt = -Infinity;

  constructor(options: AddressesOptions) {
    this.#options = options;
  }

  /** What was found under the address as it was sent, if that holds for the content that is served. */
  recall(url: string): PageAnswer | ProblemAnswer | null {
    const known = this.#findPage(url) ?? this.#missing.get(url);
    return known?.version === this.#options.version() ? known.answer : null;
  }

  /** Throws `StoreError` when the record cannot be asked and nothing is known. */
  async find(url: string, { path, query }: RequestTarget): Promise<Answer> {
    try {
      const site = this.#site();
      const version = this.#options.version();
      const answer = await findAnswer(site, path, query);
      if (version !== null && url.length <= longestAddress) {
        this.#remember(url, { version, answer }, url === path);
      }
      return answer;
    } catch (error) {
      const known = this.#findPage(url);
      if (!known || !(error instanceof StoreError)) throw error;
      this.#tell(error, path);
      return { ...known.answer, isStandIn: true };
    }
  }

  #findPage(url: string): Known<PageAnswer> | undefined {
    return this.#known.get(url) ?? this.#questions.get(url);
  }

  /** Where an old address leads, whatever else may stand there; null: it is none. */
  async findOld({ path, query }: RequestTarget): Promise<RedirectAnswer | null> {
    return findOldAddress(this.#site(), path, query);
  }

  /** Where an address leads that was refused as it stands, for its slashes; null: nowhere. */
  async findMended({ path, query }: RequestTarget): Promise<RedirectAnswer | null> {
    return findMended(this.#site(), path, query, { isMended: true });
  }

  #site(): Site {
    const { store, hasDocument } = this.#options;
    return { store: store(), hasDocument };
  }

  /** `isPlain`: spelled as the portal spells it, without a query. There are many other ways to write it. */
  #remember(url: string, { version, answer }: Known<Answer>, isPlain: boolean): void {
    if (answer.kind === 'page' && answer.isKept) {
      const isCommon = isPlain && answer.isQuestion !== true;
      (isCommon ? this.#known : this.#questions).set(url, { version, answer });
      this.#missing.delete(url);
    } else if (answer.kind === 'problem') {
      this.#missing.set(url, { version, answer });
      this.#known.delete(url);
      this.#questions.delete(url);
    }
  }

  /** A record that cannot be asked is one failure, however many addresses are asked for meanwhile. */
  #tell(error: StoreError, path: string): void {
    const now = performance.now();
    if (now - this.#toldAt < tellEvery) return;
    this.#toldAt = now;
    this.#options.onStale(error, path);
  }
}
