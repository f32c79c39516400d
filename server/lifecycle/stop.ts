import type { Poller } from './poller.ts';
import type { Health } from '../observability/health.ts';
import type { Server } from 'node:http';
import type { Logger } from 'pino';

/** Running requests get this long; then the process ends whatever they do. */
const patience = 8000;
/** Connections whose response is finished are closed so often, in milliseconds. */
const sweepEvery = 100;

type StopOptions = {
  server: Server;
  health: Health;
  log: Pick<Logger, 'info' | 'warn'>;
  pollers: readonly Poller[];
};

/**
 * SIGTERM and SIGINT: no new connections, running requests finish, then the process ends. Both often come twice: to
 * the whole group of processes, and once more from npm, which hands on what it got. The second says nothing new.
 */
export function stopGracefully({ server, health, log, pollers }: StopOptions): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    health.beginToStop();
    for (const poller of pollers) poller.stop();
    server.close(() => process.exit(0));
    // Who sends another request on an open connection gets its response, and hears that it was the last one.
    server.prependListener('request', (_request, response) => {
      response.setHeader('Connection', 'close');
    });
    server.closeIdleConnections();
    setInterval(() => server.closeIdleConnections(), sweepEvery).unref();
    setTimeout(() => {
      log.warn('requests still running were cut');
      process.exit(1);
    }, patience).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
