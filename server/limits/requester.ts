import { AsyncLocalStorage } from 'node:async_hooks';

/** For whom work is done. `client`: as `ClientAddress` says; null: the portal itself. `signal`: the client has left. */
export type Requester = { client: string | null; signal?: AbortSignal | undefined };

// Between a request and its work stand Next and its caches, whose arguments are keys: they must not hold a client.
const requesters = new AsyncLocalStorage<Requester>();
const portal: Requester = { client: null };

/** Whoever the work of this moment is for: queues give turns by it. */
export function currentRequester(): Requester {
  return requesters.getStore() ?? portal;
}

/** Does work for a client, whether it stays or not: others may wait for the same. */
export function runFor<T>(client: string, work: () => T): T {
  return requesters.run({ client }, work);
}

/** Does work that is only for this request: what still waits in a queue when its client leaves is not begun. */
export function runUntilAborted<T>(signal: AbortSignal, work: () => T): T {
  return requesters.run({ ...currentRequester(), signal }, work);
}
