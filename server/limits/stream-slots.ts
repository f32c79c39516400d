import { fail, ok } from '../../lib/base/result.ts';

import type { Result } from '../../lib/base/result.ts';

/** Long streams that are written at the same time, one of them for a client. */
export class StreamSlots {
  readonly #most: number;
  readonly #clients = new Set<string>();

  constructor(most = 4) {
    this.#most = most;
  }

  /** What gives the slot back; or why there is none: this client has one already, or all are taken. */
  take(client: string): Result<() => void, 'share' | 'full'> {
    if (this.#clients.has(client)) return fail('share');
    if (this.#clients.size >= this.#most) return fail('full');
    this.#clients.add(client);
    return ok(() => {
      this.#clients.delete(client);
    });
  }
}
