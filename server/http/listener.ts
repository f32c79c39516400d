import { pathOf } from './request-target.ts';
import { ClientLeftError, HttpRequest } from './request.ts';

import type { IncomingMessage, RequestListener } from 'node:http';
import type { HttpResponse } from './response.ts';
import type { Send } from './send.ts';
import type { Logger } from 'pino';

/** Responds to a request. Nothing else than `send` writes to a connection. */
export type Handler = (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;

type ListenerOptions = {
  send: Send;
  clientAddress: (message: IncomingMessage) => string;
  log: Pick<Logger, 'error'>;
  /** The response to a request whose handler failed. */
  onError: (error: unknown, request: HttpRequest) => HttpResponse | Promise<HttpResponse>;
};

/** A handler as Node calls it. */
export function toListener(
  handle: Handler,
  { send, clientAddress, log, onError }: ListenerOptions,
): RequestListener {
  return (message, outgoing) => {
    const request = new HttpRequest(message, outgoing, clientAddress(message));
    const respond = async () => {
      const response = await Promise.try(handle, request).catch((error: unknown) => {
        if (error instanceof ClientLeftError) throw error;
        return onError(error, request);
      });
      await send(message, outgoing, response);
    };
    respond().catch((error: unknown) => {
      outgoing.destroy();
      if (error instanceof ClientLeftError) return;
      log.error({ err: error, path: pathOf(request.url) }, 'request failed');
    });
  };
}
