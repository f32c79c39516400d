import { createServer } from 'node:http';

import { strictPolicy } from '../http/document-policy.ts';
import { refuseMethod, sendText } from '../http/send.ts';

import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type OperatorServerOptions = {
  metrics: Pick<Metrics, 'registry'>;
  health: Pick<Health, 'sendState'>;
  log: Pick<Logger, 'error'>;
};

/** A collector and a person or two. */
const mostConnections = 20;

/** What the operator asks for, on a port and a host of its own: `/metrics`, and `/readyz` with its reasons. */
export function createOperatorServer({ metrics, health, log }: OperatorServerOptions): Server {
  const server = createServer(
    {
      headersTimeout: 5000,
      requestTimeout: 5000,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 75_000,
      maxHeaderSize: 4 * 1024,
    },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        log.error({ err: error }, 'metrics failed');
        if (response.headersSent) response.destroy();
        else sendText(request, response, 500, 'A fault of the portal.\n');
      });
    },
  );
  server.maxConnections = mostConnections;
  server.setTimeout(30_000);
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Content-Security-Policy', strictPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const isKnown = request.url === '/metrics' || request.url === '/readyz';
    // Nobody sends a body here: one that comes is not read, and ends the connection.
    const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
    if (length !== undefined || coding !== undefined) response.setHeader('Connection', 'close');
    if (!isKnown) {
      sendText(request, response, 404, 'Here are /metrics and /readyz.\n');
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuseMethod(request, response);
    } else if (request.url === '/readyz') {
      health.sendState(request, response);
    } else {
      const { registry } = metrics;
      sendText(request, response, 200, await registry.metrics(), registry.contentType);
    }
  }
}
