import { AsyncLocalStorage } from 'node:async_hooks';

/** Why work was not begun: too much waits in all, too much of this client, or its turn did not come in time. */
export type QueueFault = 'full' | 'late' | 'share';

export class QueueError extends Error {
  override readonly name = 'QueueError';
  readonly reason: QueueFault;

  constructor(reason: QueueFault) {
    super(`The work was not begun: ${meanings[reason]}.`);
    this.reason = reason;
  }
}

const meanings = {
  full: 'the queue is full',
  late: 'its turn did not come in time',
  share: 'its client has filled its share of the queue',
} as const satisfies Record<QueueFault, string>;

/**
 * `key`: work of the same key is done once for all who wait for it. `client`: whose share it takes; null is the
 * portal itself, which comes after everybody else. `signal`: whoever asked has left.
 */
export type JobOptions = { key?: unknown; client: string | null; signal?: AbortSignal | undefined };

type FairQueueOptions = {
  /** Jobs that run at the same time. */
  atOnce: number;
  /** Jobs that wait, in all and of one client. */
  most: number;
  mostPerClient: number;
  /** How long a job is waited for before it begins, in milliseconds. */
  patienceMs: number;
  onStart?: (waitedSeconds: number) => void;
  onRefuse?: (reason: QueueFault) => void;
};

type Waiter<T> = { client: string | null; since: number } & Omit<
  PromiseWithResolvers<T>,
  'promise'
> & { stopWaiting: () => void };

type Job<T> = { key: unknown; task: () => Promise<T>; waiters: Set<Waiter<T>>; isRunning: boolean };

type Line<T> = Set<Job<T>>;

/** However few jobs they wait for: each is an open request. */
const waitersPerJob = 32;

/**
 * A bounded queue that clients take turns in, so that nobody waits for all that one of them has asked for. When
 * it is full, who has the most in it makes room for who has less. Between two jobs the event loop gets round:
 * what can be answered at once never waits for more than what runs.
 */
export class FairQueue<T> {
  readonly #options: FairQueueOptions;
  readonly #jobs = new Map<unknown, Job<T>>();
  /** What waits, by client, in the order of their turns. A job that two clients wait for stands in two lines. */
  readonly #lines = new Map<string | null, Line<T>>();
  #waiting = 0;
  #running = 0;
  #waiters = 0;

  constructor(options: FairQueueOptions) {
    this.#options = options;
  }

  /** Jobs that wait. */
  get length(): number {
    return this.#waiting;
  }

  /**
   * The result of `task`, or of work of the same key that waits or runs already. Rejects with `QueueError` when
   * it is not begun, with the signal's reason when that comes first, else with what the task throws.
   */
  run(task: () => Promise<T>, { key = Symbol('once'), client, signal }: JobOptions): Promise<T> {
    if (signal?.aborted === true) return Promise.reject(toError(signal.reason));
    const known = this.#jobs.get(key);
    const fault = this.#findFault(known, client);
    if (fault) return Promise.reject(this.#refusal(fault));
    const job = known ?? this.#add(key, task);
    const result = this.#wait(job, client, signal);
    this.#startNext();
    return result;
  }

  #add(key: unknown, task: () => Promise<T>): Job<T> {
    // A job runs in the context of who asked for it, not of the job whose end made room for it.
    const bound = AsyncLocalStorage.bind(task);
    const job = { key, task: bound, waiters: new Set<Waiter<T>>(), isRunning: false };
    this.#jobs.set(key, job);
    this.#waiting += 1;
    return job;
  }

  #findFault(known: Job<T> | undefined, client: string | null): QueueFault | null {
    const { atOnce, most, mostPerClient } = this.#options;
    if (this.#waiters >= (most + atOnce) * waitersPerJob) return 'full';
    if (known || this.#running < atOnce) return null;
    const line = this.#lines.get(client);
    if (line && line.size >= mostPerClient) return 'share';
    if (this.#waiting < most) return null;
    return client !== null && this.#makeRoom(line?.size ?? 0) ? null : 'full';
  }

  /** Takes the newest job of the portal itself, or of the longest line if that is longer than the newcomer's. */
  #makeRoom(own: number): boolean {
    const byLength = [...this.#lines].toSorted(([, one], [, other]) => other.size - one.size);
    const longest = byLength.find(([client]) => client === null) ?? byLength[0];
    if (!longest) return false;
    const [client, line] = longest;
    if (client !== null && line.size <= own + 1) return false;
    const job = [...line].findLast(({ waiters }) =>
      waiters.values().every((waiter) => waiter.client === client),
    );
    if (!job) return false;
    for (const waiter of job.waiters) this.#giveUp(job, waiter, this.#refusal('full'));
    return true;
  }

  #wait(job: Job<T>, client: string | null, signal: AbortSignal | undefined): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const waiter: Waiter<T> = {
      ...{ client, since: performance.now(), resolve, reject },
      stopWaiting: () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
      },
    };
    const leave = () => {
      this.#giveUp(job, waiter, toError(signal?.reason));
    };
    const timer = setTimeout(() => {
      this.#giveUp(job, waiter, this.#refusal('late'));
    }, this.#options.patienceMs).unref();
    signal?.addEventListener('abort', leave, { once: true });
    job.waiters.add(waiter);
    this.#waiters += 1;
    if (job.isRunning) waiter.stopWaiting();
    else this.#lineOf(client).add(job);
    return promise;
  }

  /** Somebody waits no longer; a job that nobody waits for is not begun. */
  #giveUp(job: Job<T>, waiter: Waiter<T>, error: Error): void {
    this.#settle(job, waiter);
    waiter.reject(error);
    const { client } = waiter;
    if (!job.waiters.values().some((other) => other.client === client)) this.#leave(job, client);
    if (job.waiters.size > 0) return;
    this.#jobs.delete(job.key);
    this.#waiting -= 1;
  }

  #settle(job: Job<T>, waiter: Waiter<T>): void {
    waiter.stopWaiting();
    if (job.waiters.delete(waiter)) this.#waiters -= 1;
  }

  #startNext(): void {
    while (this.#running < this.#options.atOnce) {
      const job = this.#takeNext();
      if (!job) return;
      void this.#start(job);
    }
  }

  /** The first job of the client whose turn it is; with it the client goes to the end. */
  #takeNext(): Job<T> | null {
    const client = this.#lines.keys().find((each) => each !== null) ?? null;
    const line = this.#lines.get(client);
    const [job] = line ?? [];
    if (!line || !job) return null;
    this.#lines.delete(client);
    this.#lines.set(client, line);
    for (const waiter of job.waiters) this.#leave(job, waiter.client);
    return job;
  }

  async #start(job: Job<T>): Promise<void> {
    this.#waiting -= 1;
    this.#running += 1;
    job.isRunning = true;
    const now = performance.now();
    for (const waiter of job.waiters) {
      waiter.stopWaiting();
      this.#options.onStart?.((now - waiter.since) / 1000);
    }
    const [result] = await Promise.allSettled([Promise.try(job.task)]);
    this.#jobs.delete(job.key);
    for (const waiter of job.waiters) {
      this.#settle(job, waiter);
      if (result.status === 'fulfilled') waiter.resolve(result.value);
      else waiter.reject(result.reason);
    }
    // What came in meanwhile is answered before the next job takes the event loop.
    setImmediate(() => {
      this.#running -= 1;
      this.#startNext();
    });
  }

  #lineOf(client: string | null): Line<T> {
    const line = this.#lines.get(client) ?? new Set<Job<T>>();
    this.#lines.set(client, line);
    return line;
  }

  #leave(job: Job<T>, client: string | null): void {
    const line = this.#lines.get(client);
    line?.delete(job);
    if (line?.size === 0) this.#lines.delete(client);
  }

  #refusal(reason: QueueFault): QueueError {
    this.#options.onRefuse?.(reason);
    return new QueueError(reason);
  }
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('Nobody waits for the work any more.');
}
