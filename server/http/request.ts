import { text } from 'node:stream/consumers';

import { isAmbiguous } from './ambiguous-request.ts';

import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** The client has closed its connection: there is nobody to respond to, and nothing that went wrong. */
export class ClientLeftError extends Error {
  override readonly name = 'ClientLeftError';

  constructor() {
    super('The client has closed its connection.');
  }
}

/** What a handler may know of a request. */
export class HttpRequest {
  readonly method: string;
  /** The request target as it was sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** For whom it is, as `ClientAddress` says: limits and queues count by it. */
  readonly client: string;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  readonly #message: IncomingMessage;

  constructor(message: IncomingMessage, outgoing: ServerResponse, client: string) {
    const { method = '', url = '', headers } = message;
    const leaving = new AbortController();
    outgoing.once('close', () => {
      leaving.abort(new ClientLeftError());
    });
    [this.method, this.url, this.headers] = [method, url, headers];
    [this.client, this.signal, this.#message] = [client, leaving.signal, message];
  }

  get isAmbiguous(): boolean {
    return isAmbiguous(this.#message);
  }

  get isReading(): boolean {
    return this.method === 'GET' || this.method === 'HEAD';
  }

  /** The body; how long it may be is decided before. Throws `ClientLeftError` when it breaks off. */
  async text(): Promise<string> {
    try {
      return await text(this.#message);
    } catch (error) {
      if (this.#message.destroyed && !this.#message.complete) throw new ClientLeftError();
      throw error;
    }
  }
}
