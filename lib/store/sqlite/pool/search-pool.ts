import { availableParallelism } from 'node:os';

import { Piscina } from 'piscina';

import { FairQueue, QueueError } from '../../../base/fair-queue.ts';
import { StoreError } from '../../store-error.ts';
import { toAnswer } from './question.ts';

import type { Asked } from '../../../base/fair-queue.ts';
import type { Answer, Failure, Question, Task } from './question.ts';

export type SearchPoolOptions = {
  /** The module whose export `answer` is what `makeSearchWorker` makes. */
  worker: URL;
  /** For whom the question of this moment is: clients take turns. Without it all are one. */
  asker?: () => Asked;
  /** How long a question is worked at, and how long it waits before, at most. */
  deadlineMs?: number;
  threads?: number;
};

/** Threads that answer the questions which may take long, so that pages are answered meanwhile. */
export interface SearchPool {
  /**
   * `StoreError` TIMEOUT: the deadline has passed, or too many are waiting already. Rejects with the reason of the
   * asker's signal when that comes before a thread has begun.
   */
  ask(file: string, question: Question, now: number): Promise<Answer>;
  /** How many questions have been given up since the start. */
  countGivenUp(): number;
  close(): Promise<void>;
}

const usualDeadline = 2000;
/** What waits longer than this row is not answered in time anyway; half of it is enough for anybody. */
const row = { most: 100, mostPerClient: 50 };

export function openSearchPool(options: SearchPoolOptions): SearchPool {
  const { worker, asker = () => ({ client: null }), deadlineMs = usualDeadline } = options;
  // One core is left to everything else.
  const threads = options.threads ?? Math.max(1, Math.min(2, availableParallelism() - 1));
  const pool = new Piscina<Task, Answer | Failure>({
    filename: worker.href,
    name: 'answer',
    minThreads: threads,
    maxThreads: threads,
    // Where cores are few, pages come before searches (Linux only; elsewhere it does nothing).
    niceIncrement: 5,
  });
  // A thread gets a question when it is free: Piscina's own queue knows no clients, and puts what can be aborted
  // behind everything that came later.
  const queue = new FairQueue<Answer | Failure>({
    ...row,
    atOnce: threads,
    patienceMs: deadlineMs,
  });

  let givenUp = 0;
  const giveUp = ({ kind }: Question, reason: string, cause: unknown) => {
    givenUp += 1;
    return new StoreError('TIMEOUT', `A question (${kind}) was given up: ${reason}`, { cause });
  };

  async function answer(task: Task): Promise<Answer | Failure> {
    const deadline = AbortSignal.timeout(deadlineMs);
    try {
      // Aborting ends the thread, whatever it does, and another takes its place.
      return await pool.run(task, { signal: deadline });
    } catch (error) {
      if (!deadline.aborted) throw error;
      throw giveUp(task.question, `it took more than ${deadlineMs} ms.`, error);
    }
  }

  return {
    countGivenUp: () => givenUp,
    async ask(file, question, now) {
      try {
        return toAnswer(await queue.run(() => answer({ file, question, now }), asker()));
      } catch (error) {
        throw error instanceof QueueError ? giveUp(question, error.message, error) : error;
      }
    },
    close: () => pool.destroy(),
  };
}
