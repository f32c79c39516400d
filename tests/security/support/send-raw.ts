import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export type Exchange = {
  /** The status of each answer; one request has one. */
  statuses: readonly number[];
  text: string;
  /** Milliseconds until the server closed the connection; null: it did not. */
  closedAfter: number | null;
};

type RawOptions = {
  /** Waits so long for the server to close the connection. */
  patience?: number;
  /** Sends this again and again, as a client does that never finishes. */
  drip?: { text: string; every: number };
};

/** Sends bytes as they are, whether they are HTTP or not, and reads until the connection closes. */
export async function sendRaw(
  url: string,
  text: string,
  { patience = 30_000, drip }: RawOptions = {},
): Promise<Exchange> {
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const started = performance.now();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let received = '';
  socket.setEncoding('latin1');
  socket.on('data', (data: string) => {
    received += data;
  });
  // A server that resets the connection has closed it; 'close' follows.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    resolve(performance.now() - started);
  });
  const giveUp = setTimeout(() => {
    resolve(null);
  }, patience);
  const timer = drip && setInterval(() => socket.write(drip.text, 'latin1'), drip.every);
  socket.write(text, 'latin1');

  const closedAfter = await promise;
  clearTimeout(giveUp);
  clearInterval(timer);
  socket.destroy();
  const statuses = [...received.matchAll(/^HTTP\/1\.1 (\d{3})/gmu)].map(([, code]) => Number(code));
  return { statuses, text: received, closedAfter };
}

/** Sends the beginning of a request, waits until it has been read, and is gone. */
export async function hangUp(url: string, text: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.write(text, 'latin1', resolve));
  await wait(100);
  socket.destroy();
}
