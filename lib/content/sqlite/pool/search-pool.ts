import { availableParallelism } from 'node:os';

import { Piscina } from 'piscina';

import { StoreError } from '../../store-error.ts';
import { toAnswer } from './question.ts';

import type { Answer, Failure, Question, Task } from './question.ts';

export type SearchPoolOptions = {
  /** The module whose export `answer` is what `makeSearchWorker` makes. */
  worker: URL;
  deadlineMs?: number;
  threads?: number;
};

/** Threads that answer the questions which may take long, so that pages are answered meanwhile. */
export interface SearchPool {
  /** `StoreError` TIMEOUT: the deadline has passed, or too many are waiting already. */
  ask(file: string, question: Question, now: number): Promise<Answer>;
  /** How many questions have been given up since the start. */
  countGivenUp(): number;
  close(): Promise<void>;
}

const usualDeadline = 2000;
/** What waits longer than this row is not answered in time anyway. */
const mostWaiting = 100;

export function openSearchPool(options: SearchPoolOptions): SearchPool {
  const { worker, deadlineMs = usualDeadline } = options;
  // One core is left to everything else.
  const threads = options.threads ?? Math.max(1, Math.min(2, availableParallelism() - 1));
  const pool = new Piscina<Task, Answer | Failure>({
    filename: worker.href,
    name: 'answer',
    minThreads: threads,
    maxThreads: threads,
    maxQueue: mostWaiting,
    // Where cores are few, pages come before searches (Linux only; elsewhere it does nothing).
    niceIncrement: 5,
  });

  let givenUp = 0;
  const giveUp = (question: Question, reason: string, cause?: ErrorOptions) => {
    givenUp += 1;
    return toTimeout(question, reason, cause);
  };

  return {
    countGivenUp: () => givenUp,
    async ask(file, question, now) {
      if (pool.queueSize >= mostWaiting) throw giveUp(question, 'too many questions are waiting');
      const deadline = AbortSignal.timeout(deadlineMs);
      try {
        // Aborting ends the thread, whatever it does, and another takes its place.
        return toAnswer(await pool.run({ file, question, now }, { signal: deadline }));
      } catch (error) {
        if (!deadline.aborted) throw error;
        throw giveUp(question, `it took more than ${deadlineMs} ms`, { cause: error });
      }
    },
    close: () => pool.destroy(),
  };
}

function toTimeout({ kind }: Question, reason: string, options?: ErrorOptions): StoreError {
  return new StoreError('TIMEOUT', `A question (${kind}) was given up: ${reason}.`, options);
}
