import { AsyncLocalStorage } from 'node:async_hooks';

import type { ServerResponse } from 'node:http';

/** For whom work is done. `client`: as `ClientAddress` says; null: the portal itself. `signal`: the client has left. */
export type Asker = { client: string | null; signal?: AbortSignal | undefined };

/** Work that was not begun because its client has left: there is nobody to answer, and nothing that went wrong. */
export class ClientLeftError extends Error {
  override readonly name = 'ClientLeftError';

  constructor() {
    super('The client has closed its connection.');
  }
}

// Between a request and its work stand Next and its caches, whose arguments are keys: they must not hold a client.
const askers = new AsyncLocalStorage<Asker>();
const portal: Asker = { client: null };

/** Whoever the work of this moment is for: queues give turns by it. */
export function currentAsker(): Asker {
  return askers.getStore() ?? portal;
}

/** Does work for a client, whether it stays or not: others may wait for the same. */
export function workFor<T>(client: string, work: () => T): T {
  return askers.run({ client }, work);
}

/** Does work that is only for this response: what still waits in a queue when its connection closes is not begun. */
export function workWhileOpen<T>(response: ServerResponse, work: () => T): T {
  const leaving = new AbortController();
  response.once('close', () => {
    leaving.abort(new ClientLeftError());
  });
  return askers.run({ ...currentAsker(), signal: leaving.signal }, work);
}
