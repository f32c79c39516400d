import { availableParallelism } from 'node:os';

import { Piscina } from 'piscina';

import { FairQueue, QueueError } from '../../../base/fair-queue.ts';
import { StoreError } from '../../store-error.ts';
import { toError } from './failure.ts';

import type { JobOptions } from '../../../base/fair-queue.ts';
import type { QueryName, QueryResult } from './queries.ts';
import type { SearchWorker, Task } from './search-worker.ts';

export type SearchPoolOptions = {
  /** The module whose exports are what `createSearchWorker` returns. */
  worker: URL;
  /** For whom the query of this moment is: clients take turns. Without it all are one. */
  client?: () => JobOptions;
  /** How long a query may run, and how long it may wait before. */
  deadlineMs?: number;
  threads?: number;
};

/** Threads that run the queries which may take long, so that pages are served meanwhile. */
export interface SearchPool {
  /**
   * `StoreError` TIMEOUT: the deadline has passed, or too many are waiting already. Rejects with the reason of the
   * client's signal when that comes before a thread has begun.
   */
  run<Name extends QueryName>(name: Name, task: Task<Name>): Promise<QueryResult[Name]>;
  /** How many queries have been given up since the start. */
  countGivenUp(): number;
  close(): Promise<void>;
}

/** Piscina in the types of the worker's module, whose exports it calls by name. */
interface Threads {
  run<Name extends QueryName>(
    task: Task<Name>,
    options: { name: Name; signal: AbortSignal },
  ): Promise<ReturnType<SearchWorker[Name]>>;
  destroy(): Promise<void>;
}

const usualDeadline = 2000;
/** What waits longer than this row is not run in time anyway; half of it is enough for anybody. */
const row = { most: 100, mostPerClient: 50 };

export function openSearchPool(options: SearchPoolOptions): SearchPool {
  const { worker, client = () => ({ client: null }), deadlineMs = usualDeadline } = options;
  // One core is left to everything else.
  const atOnce = options.threads ?? Math.max(1, Math.min(2, availableParallelism() - 1));
  const piscina = new Piscina({
    filename: worker.href,
    minThreads: atOnce,
    maxThreads: atOnce,
    // Where cores are few, pages come before searches (Linux only; elsewhere it does nothing).
    niceIncrement: 5,
  });
  const threads: Threads = piscina;
  // A thread gets a query when it is free: Piscina's own queue knows no clients, and puts what can be aborted
  // behind everything that came later.
  const queue = new FairQueue<void>({ ...row, atOnce, patienceMs: deadlineMs });

  let givenUp = 0;
  const giveUp = (name: QueryName, reason: string, cause: unknown) => {
    givenUp += 1;
    return new StoreError('TIMEOUT', `A query (${name}) was given up: ${reason}`, { cause });
  };

  async function runNow<Name extends QueryName>(name: Name, task: Task<Name>) {
    const signal = AbortSignal.timeout(deadlineMs);
    try {
      // Aborting ends the thread, whatever it does, and another takes its place.
      const result = await threads.run(task, { name, signal });
      if (result.ok) return result.value;
      throw toError(result.error);
    } catch (error) {
      if (!signal.aborted) throw error;
      throw giveUp(name, `it took more than ${deadlineMs} ms.`, error);
    }
  }

  return {
    countGivenUp: () => givenUp,
    async run(name, task) {
      const result = Promise.withResolvers<QueryResult[typeof name]>();
      try {
        await queue.run(() => runNow(name, task).then(result.resolve), client());
      } catch (error) {
        throw error instanceof QueueError ? giveUp(name, error.message, error) : error;
      }
      return result.promise;
    },
    close: () => threads.destroy(),
  };
}
