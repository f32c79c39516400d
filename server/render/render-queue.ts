import { FairQueue } from '../../lib/base/fair-queue.ts';

import type { QueueFault } from '../../lib/base/fair-queue.ts';
import type { Requester } from '../limits/requester.ts';

type RenderQueueOptions = {
  onStart?: (waitedSeconds: number) => void;
  onRefuse?: (reason: QueueFault) => void;
};

/**
 * What cannot begin within seconds is refused: by then a reader has gone, and one who has not tries again. All
 * clients together wait for more than is done in this time on a slow machine.
 */
const bounds = { most: 128, mostPerClient: 32, patienceMs: 10_000 };
/** Renders share one event loop with everything that is cached: while one is compressed, the next is rendered. */
const pagesAtOnce = 2;
/** They wait for the threads of the search for most of their time. */
const searchesAtOnce = 4;

/** The budget of renders. While searches wait for their threads, in a queue of their own, other pages go on. */
export class RenderQueue<Page> {
  readonly #pages: FairQueue<Page>;
  readonly #searches: FairQueue<Page>;

  constructor(options: RenderQueueOptions = {}) {
    this.#pages = new FairQueue({ ...bounds, ...options, atOnce: pagesAtOnce });
    this.#searches = new FairQueue({ ...bounds, ...options, atOnce: searchesAtOnce });
  }

  /** Renders that wait. */
  get length(): number {
    return this.#pages.length + this.#searches.length;
  }

  /** Once for all who wait for the same `key`. Rejects with `QueueError` when there is no room or time. */
  run(
    render: () => Promise<Page>,
    { key, isSearch, ...requester }: Requester & { key: string; isSearch: boolean },
  ): Promise<Page> {
    return (isSearch ? this.#searches : this.#pages).run(render, { key, ...requester });
  }
}
