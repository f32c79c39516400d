import { LRUCache } from 'lru-cache';

import type { Logger } from 'pino';

/** What nobody has requested since then is not known to fail now. */
const memory = 10 * 60 * 1000;

type FailingPagesOptions = {
  log: Pick<Logger, 'error' | 'info'>;
  /** Searches that took too long, since the start. */
  countGivenUp: () => number;
  /** Of the content that is served. */
  version: () => string;
};

/**
 * The pages whose last render failed, for the operator's `/readyz`: a page recovers with its next good render. That
 * there are some, and that there are none any more, is logged; each failure has its own line where it happens.
 */
export class FailingPages {
  readonly #reasons = new LRUCache<string, string>({ max: 100, ttl: memory });
  readonly #log: Pick<Logger, 'error' | 'info'>;
  readonly #circumstances: () => string;
  #isFailing = false;

  constructor({ log, countGivenUp, version }: FailingPagesOptions) {
    this.#log = log;
    this.#circumstances = () => `${countGivenUp()} ${version()}`;
  }

  /** Observes a render; its result is the same. */
  async observe<T>(path: string, rendered: Promise<T>): Promise<T> {
    const circumstances = this.#circumstances();
    try {
      const result = await rendered;
      this.#reasons.delete(path);
      return result;
    } catch (error) {
      // A page is not at fault when nobody had time for its search, or when its edition went in the middle.
      const isAtFault = this.#circumstances() === circumstances;
      if (isAtFault)
        this.#reasons.set(path, error instanceof Error ? error.message : String(error));
      throw error;
    } finally {
      this.#tell();
    }
  }

  /** Another edition may have corrected them all. */
  forget(): void {
    this.#reasons.clear();
    this.#tell();
  }

  problems(): readonly string[] {
    this.#reasons.purgeStale();
    const [reason] = this.#reasons.values();
    if (reason === undefined) return [];
    const { size } = this.#reasons;
    return [`pages: ${size === 1 ? 'one' : size} cannot be rendered, the last one: ${reason}`];
  }

  #tell(): void {
    const [problem] = this.problems();
    if (problem !== undefined && !this.#isFailing) this.#log.error(problem);
    if (problem === undefined && this.#isFailing) this.#log.info('pages: the problem is gone');
    this.#isFailing = problem !== undefined;
  }
}
