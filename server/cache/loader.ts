/** Gives a load its turn, once for all who wait for the same `key`; `isBackground`: nobody waits for it. */
export type Schedule<Value> = (
  load: () => Promise<Value>,
  job: { key: string; isBackground: boolean },
) => Promise<Value>;

type Load<Value> = {
  isBackground: boolean;
  load: () => Promise<Value>;
  schedule: Schedule<Value> | undefined;
  /** What was stored while the load waited. */
  peek: () => Value | null;
  store: (value: Value, version: string) => void;
};

const mostAttempts = 3;

/**
 * Request coalescing: one load for all who request a key under the same version of the record, and loads of one key one
 * after the other. Next gives two renders of a path at the same time one result, that of the older edition.
 */
export class Loader<Value> {
  readonly #version: () => string | null;
  readonly #waiting = new Map<string, Promise<Value>>();
  readonly #running = new Map<string, Promise<unknown>>();

  constructor(version: () => string | null) {
    this.#version = version;
  }

  run(key: string, load: Load<Value>): Promise<Value> {
    const job = { key: `${this.#version()} ${key}`, isBackground: load.isBackground };
    const { schedule = this.#coalesce } = load;
    return schedule(() => this.#runInTurn(key, load), job);
  }

  readonly #coalesce: Schedule<Value> = (load, { key }) => {
    const waiting = this.#waiting.get(key) ?? load().finally(() => this.#waiting.delete(key));
    this.#waiting.set(key, waiting);
    return waiting;
  };

  async #runInTurn(key: string, load: Load<Value>): Promise<Value> {
    const next = async () => load.peek() ?? this.#attempt(load);
    const running = this.#running.get(key)?.then(next, next) ?? next();
    this.#running.set(key, running);
    return running.finally(() => {
      if (this.#running.get(key) === running) this.#running.delete(key);
    });
  }

  /** An edition that changes in the middle of a load can break it: then it is begun anew. */
  async #attempt(job: Load<Value>, attempt = 1): Promise<Value> {
    const version = this.#version();
    try {
      const value = await job.load();
      if (version !== null && version === this.#version()) job.store(value, version);
      return value;
    } catch (error) {
      if (attempt === mostAttempts || version === this.#version()) throw error;
      return this.#attempt(job, attempt + 1);
    }
  }
}
