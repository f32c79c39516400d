import { FairQueue } from '../../lib/base/fair-queue.ts';

import type { QueueFault } from '../../lib/base/fair-queue.ts';
import type { Document } from './document.ts';

/** Who waits for a render: a client, by its address, until its signal says that it has left; null: the portal. */
export type Asker = { client: string | null; signal?: AbortSignal };

type RenderQueueOptions = {
  onStart?: (waitedSeconds: number) => void;
  onRefuse?: (reason: QueueFault) => void;
};

/**
 * What cannot begin within seconds is refused: by then a reader has gone, and one who has not asks again. All
 * clients together wait for more than is done in this time on a slow machine.
 */
const bounds = { most: 128, mostPerClient: 32, patienceMs: 10_000 };
/** Renders share one event loop with everything that is kept: while one is compressed, the next is rendered. */
const pagesAtOnce = 2;
/** They wait for the threads of the search for most of their time. */
const searchesAtOnce = 4;

/** The budget of renders. While searches wait for their threads, in a queue of their own, other pages go on. */
export class RenderQueue {
  readonly #pages: FairQueue<Document>;
  readonly #searches: FairQueue<Document>;

  constructor(options: RenderQueueOptions = {}) {
    this.#pages = new FairQueue({ ...bounds, ...options, atOnce: pagesAtOnce });
    this.#searches = new FairQueue({ ...bounds, ...options, atOnce: searchesAtOnce });
  }

  /** Renders that wait. */
  get length(): number {
    return this.#pages.length + this.#searches.length;
  }

  /** Once for all who ask for the same `key` meanwhile. Rejects with `QueueError` when there is no room or time. */
  run(
    render: () => Promise<Document>,
    { key, isSearch, ...asker }: Asker & { key: string; isSearch: boolean },
  ): Promise<Document> {
    return (isSearch ? this.#searches : this.#pages).run(render, { key, ...asker });
  }
}
