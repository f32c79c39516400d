import { createServer } from 'node:http';

import type { RequestListener, Server } from 'node:http';

/** Milliseconds; a client that is slower is cut. */
export type Patience = {
  /** To send the head of a request. */
  head: number;
  /** To send the whole of it. */
  request: number;
  /** In which it neither sends nor takes anything. */
  silence: number;
  /** Node looks as often whether one is too late; its own half a minute would make 10 seconds 40. */
  lookEvery: number;
};

const usual: Patience = { head: 10_000, request: 15_000, silence: 30_000, lookEvery: 1000 };

/**
 * An idle connection outlives the minute for which proxies keep theirs: closed from this side first, it could
 * take a request with it.
 */
const idle = 75_000;

/** The listening side: what Node refuses by itself never reaches the front door. Heads have 16 KB at most. */
export function createHttpServer(frontDoor: RequestListener, patience: Patience = usual): Server {
  const server = createServer(
    {
      headersTimeout: patience.head,
      requestTimeout: patience.request,
      connectionsCheckingInterval: patience.lookEvery,
      keepAliveTimeout: idle,
      maxHeaderSize: 16 * 1024,
    },
    frontDoor,
  );
  server.setTimeout(patience.silence);
  // A client that asks before it sends a body gets its answer instead of an invitation.
  server.on('checkContinue', frontDoor);
  return server;
}
