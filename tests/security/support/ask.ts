import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export type Told = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type Question = { method?: string; headers?: OutgoingHttpHeaders; body?: Buffer };

/** A busy machine puts questions off; whoever asks waits as long as it is told, so often at most. */
const mostRetries = 30;

/** Asks for a target exactly as it is written, with headers that `fetch` would not send. */
export async function ask(url: string, path: string, question: Question = {}): Promise<Told> {
  for (let retries = 0; ; retries += 1) {
    const told = await send(url, path, question);
    const retryAfter = told?.headers['retry-after'];
    if (told && (told.status !== 503 || retries >= mostRetries)) return told;
    if (retryAfter !== undefined) await wait(Number(retryAfter) * 1000);
  }
}

/** Null: the server closed the connection that was to be used again before it had read the question. */
async function send(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: Question,
): Promise<Told | null> {
  const { hostname, port } = new URL(url);
  const { promise, resolve, reject } = Promise.withResolvers<Told | null>();
  const asked = request({ hostname, port, path, method, headers, agent }, (response) => {
    buffer(response).then((bytes) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes });
    }, reject);
  });
  asked.on('error', (error) => {
    if (asked.reusedSocket) resolve(null);
    else reject(error);
  });
  asked.end(body);
  return promise;
}

/** Asks for each with so many at a time; two cores are not faster with more than four. */
export async function forEach<T>(items: Iterable<T>, task: (item: T) => Promise<void>, atOnce = 4) {
  const iterator = items[Symbol.iterator]();
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      await task(next.value);
    }
  });
  await Promise.all(workers);
}
