import { createServer } from 'node:http';

import { strictPolicy } from '../http/content-security-policy.ts';
import { toListener } from '../http/listener.ts';
import { problem } from '../http/problem.ts';
import { closing, json, methodNotAllowed, text } from '../http/response.ts';
import { createSend } from '../http/send.ts';

import type { HttpRequest } from '../http/request.ts';
import type { HttpResponse } from '../http/response.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';
import type { Server } from 'node:http';
import type { Logger } from 'pino';

type OperatorServerOptions = {
  metrics: Pick<Metrics, 'registry'>;
  health: Pick<Health, 'read'>;
  log: Pick<Logger, 'error'>;
};

/** A collector and a person or two. */
const mostConnections = 20;

/** What the operator reads, on a port and a host of its own: `/metrics`, and `/readyz` with its reasons. */
export function createOperatorServer({ metrics, health, log }: OperatorServerOptions): Server {
  const headers = new Map([
    ['Content-Security-Policy', strictPolicy],
    ['X-Content-Type-Options', 'nosniff'],
  ]);
  const server = createServer(
    {
      headersTimeout: 5000,
      requestTimeout: 5000,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 75_000,
      maxHeaderSize: 4 * 1024,
    },
    toListener(handle, {
      send: createSend({ headers, log }),
      clientAddress: () => '',
      log,
      onError: (error) => {
        log.error({ err: error }, 'metrics failed');
        return problem(500, 'A fault of the portal.');
      },
    }),
  );
  server.maxConnections = mostConnections;
  server.setTimeout(30_000);
  return server;

  async function handle(request: HttpRequest): Promise<HttpResponse> {
    const response = await respond(request);
    // Nobody sends a body here: one that comes is not read.
    const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
    return length === undefined && coding === undefined ? response : closing(response);
  }

  async function respond({ url, isReading }: HttpRequest): Promise<HttpResponse> {
    if (url !== '/metrics' && url !== '/readyz') {
      return problem(404, 'Here are /metrics and /readyz.');
    }
    if (!isReading) return methodNotAllowed();
    if (url === '/metrics') {
      return text(200, await metrics.registry.metrics(), metrics.registry.contentType);
    }
    const { isReady, ...state } = health.read();
    return json(isReady ? 200 : 503, state);
  }
}
