import { toClient } from './client-address.ts';

import type { TrustProxy } from './client-address.ts';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';

type ConnectionsOptions = {
  /** Open connections of one client; 0: no limit. */
  most: number;
  /** A proxy brings the connections of many clients. */
  isTrusted: TrustProxy;
  /** Counts what is cut. */
  counter: { inc: () => void };
  log: Pick<Logger, 'warn'>;
  now?: () => number;
};

const noticeEvery = 60_000;

/**
 * One client cannot take every connection: what it opens beyond its share is closed at once. Counted by the
 * address of the connection itself, before a byte of a request is read.
 */
export function limitConnections(
  server: { on: (event: 'connection', listener: (socket: Socket) => void) => unknown },
  { most, isTrusted, counter, log, now = () => performance.now() }: ConnectionsOptions,
): void {
  if (most === 0) return;
  const open = new Map<string, number>();
  let cut = 0;
  let noticedAt = -noticeEvery;

  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress;
    // It has gone already.
    if (address === undefined || isTrusted(address, 0)) return;
    const client = toClient(address);
    const count = open.get(client) ?? 0;
    if (count >= most) {
      socket.destroy();
      notice();
      return;
    }
    open.set(client, count + 1);
    socket.once('close', () => {
      release(client);
    });
  });

  function release(client: string): void {
    const left = (open.get(client) ?? 1) - 1;
    if (left === 0) open.delete(client);
    else open.set(client, left);
  }

  /** A flood of connections is no flood of lines. */
  function notice(): void {
    counter.inc();
    cut += 1;
    if (now() - noticedAt < noticeEvery) return;
    noticedAt = now();
    const hint = 'if they are those of a proxy, name it in TRUSTED_PROXIES';
    log.warn({ cut, most }, `too many connections of one client were cut; ${hint}`);
    cut = 0;
  }
}
