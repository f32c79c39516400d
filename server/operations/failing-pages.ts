import { LRUCache } from 'lru-cache';

/** What nobody has asked for since then is not known to fail now. */
const memory = 10 * 60 * 1000;

/** The pages whose last render failed, for `/readyz`: a page recovers with its next good render. */
export class FailingPages {
  readonly #reasons = new LRUCache<string, string>({ max: 100, ttl: memory });

  /** Watches a render; its result is the same. */
  async watch<T>(path: string, rendered: Promise<T>): Promise<T> {
    try {
      const result = await rendered;
      this.#reasons.delete(path);
      return result;
    } catch (error) {
      this.#reasons.set(path, error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  /** Another edition may have mended them all. */
  forget(): void {
    this.#reasons.clear();
  }

  problems(): readonly string[] {
    this.#reasons.purgeStale();
    const [reason] = this.#reasons.values();
    if (reason === undefined) return [];
    const { size } = this.#reasons;
    return [`pages: ${size === 1 ? 'one' : size} cannot be rendered, the last one: ${reason}`];
  }
}
