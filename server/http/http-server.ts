import { createServer } from 'node:http';

import { rawPlainError, plainErrorHeaders, plainErrorText } from './plain-errors.ts';

import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { PlainErrorStatus } from './plain-errors.ts';

/** Milliseconds; a client that is slower is cut. */
export type Patience = {
  /** To send the head of a request. */
  head: number;
  /** To send the whole of it. */
  request: number;
  /** In which it neither sends nor takes anything. */
  silence: number;
  /** How often Node checks whether one is too late; its own half a minute would make 10 seconds 40. */
  checkEvery: number;
};

const usual: Patience = { head: 10_000, request: 15_000, silence: 30_000, checkEvery: 1000 };

/**
 * An idle connection outlives the minute for which proxies keep theirs: closed from this side first, it could
 * take a request with it.
 */
const idle = 75_000;

/** What Node's parser refuses, where it is not 400. */
const statuses: Readonly<Record<string, PlainErrorStatus>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** The listening side: what Node refuses by itself never reaches the app. Heads have 16 KB at most. */
export function createHttpServer(app: RequestListener, patience: Patience = usual): Server {
  const server = createServer({
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    connectionsCheckingInterval: patience.checkEvery,
    keepAliveTimeout: idle,
    maxHeaderSize: 16 * 1024,
    // The app refuses it with words, where Node has none.
    requireHostHeader: false,
  });
  server.setTimeout(patience.silence);
  const running = new WeakMap<Duplex, ServerResponse>();
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    running.set(request.socket, response);
    app(request, response);
  };
  server.on('request', respond);
  // A client that asks before it sends a body gets its response instead of an invitation.
  server.on('checkContinue', respond);
  server.on('checkExpectation', (_request, response) => {
    response.setHeaders(new Map(plainErrorHeaders(417)));
    response.writeHead(417).end(plainErrorText(417));
  });
  server.on('clientError', (error: Error & { code?: string }, socket) => {
    const response = running.get(socket);
    // A response that has begun would be broken by another one in its middle.
    const isResponding = response?.headersSent === true && !response.writableFinished;
    if (!socket.writable || isResponding) socket.destroy();
    else socket.end(rawPlainError(statuses[error.code ?? ''] ?? 400), () => socket.destroy());
  });
  return server;
}
