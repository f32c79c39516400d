import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export type Told = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export type Question = { method?: string; headers?: OutgoingHttpHeaders; body?: Buffer };

/** Asks for a target exactly as it is written, with headers that `fetch` would not send. */
export async function ask(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: Question = {},
): Promise<Told> {
  const { hostname, port } = new URL(url);
  const { promise, resolve, reject } = Promise.withResolvers<Told>();
  const asked = request({ hostname, port, path, method, headers, agent }, (response) => {
    buffer(response).then((bytes) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes });
    }, reject);
  });
  asked.on('error', reject);
  asked.end(body);
  return promise;
}

/** Asks for each with so many at a time; two cores are not faster with more. */
export async function forEach<T>(items: Iterable<T>, task: (item: T) => Promise<void>) {
  const iterator = items[Symbol.iterator]();
  const workers = Array.from({ length: 8 }, async () => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      await task(next.value);
    }
  });
  await Promise.all(workers);
}
