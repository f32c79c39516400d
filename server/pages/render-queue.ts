import { FairQueue } from '../limits/fair-queue.ts';

import type { QueueFault } from '../limits/fair-queue.ts';
import type { Document } from './document.ts';

/** Who waits for a render: a client, by its address, until its signal says that it has left; null: the portal. */
export type Asker = { client: string | null; signal?: AbortSignal };

type RenderQueueOptions = {
  onStart?: (waitedSeconds: number) => void;
  onRefuse?: (reason: QueueFault) => void;
};

/**
 * Renders share one event loop with everything that is kept, so two at a time are enough. What cannot begin
 * within seconds is refused: a reader has gone by then, and asks again when he has not.
 */
const bounds = { atOnce: 2, most: 128, mostPerClient: 32, patienceMs: 5000 };

/**
 * The budget of renders. Questions have a queue of their own: they can be invented without end, and while one
 * waits for the threads of the search, pages of the record go on.
 */
export class RenderQueue {
  readonly #pages: FairQueue<Document>;
  readonly #questions: FairQueue<Document>;

  constructor(options: RenderQueueOptions = {}) {
    this.#pages = new FairQueue({ ...bounds, ...options });
    this.#questions = new FairQueue({ ...bounds, ...options });
  }

  /** Renders that wait. */
  get length(): number {
    return this.#pages.length + this.#questions.length;
  }

  /** Once for all who ask for the same `key` meanwhile. Rejects with `QueueError` when there is no room or time. */
  run(
    render: () => Promise<Document>,
    { key, isQuestion, ...asker }: Asker & { key: string; isQuestion: boolean },
  ): Promise<Document> {
    return (isQuestion ? this.#questions : this.#pages).run(render, { key, ...asker });
  }
}
