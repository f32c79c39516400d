import { text } from 'node:stream/consumers';

import { isAmbiguous } from './ambiguous-request.ts';
import { pathOf } from './request-target.ts';

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
  readonly #message: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #leaving: AbortController | null = null;

  constructor(message: IncomingMessage, outgoing: ServerResponse, client: string) {
    this.method = message.method ?? '';
    this.url = message.url ?? '';
    this.headers = message.headers;
    this.client = client;
    this.#message = message;
    this.#outgoing = outgoing;
  }

  /** Aborted when the client leaves. */
  get signal(): AbortSignal {
    if (!this.#leaving) {
      const leaving = new AbortController();
      const leave = () => {
        leaving.abort(new ClientLeftError());
      };
      if (this.#outgoing.destroyed) leave();
      else this.#outgoing.once('close', leave);
      this.#leaving = leaving;
    }
    return this.#leaving.signal;
  }

  /** Without its query, which is never logged. */
  get path(): string {
    return pathOf(this.url);
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
