import { pathOf } from '../http/request-target.ts';

import type { LoggedRequest } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** nginx's status for the log: the client closed the connection before its response. */
const clientClosedRequest = 499;

export type Observers = {
  metrics: Pick<Metrics, 'countRequest'>;
  logRequest: (request: LoggedRequest) => void;
};

/** Counts and logs a request when its response has ended. */
export function observe(
  { metrics, logRequest }: Observers,
  { method, url = '' }: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const started = performance.now();
  outgoing.on('close', () => {
    const ms = performance.now() - started;
    // Who left before anything was sent got no response, whatever would have been one.
    const status = outgoing.headersSent ? outgoing.statusCode : clientClosedRequest;
    metrics.countRequest(status, ms / 1000);
    // Queries are never logged.
    logRequest({ method, path: pathOf(url), status, ms });
  });
}
