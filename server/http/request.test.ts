import { once } from 'node:events';
import { connect } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { serve } from '../../tests/factories/serve.ts';
import { ClientLeftError } from './request.ts';
import { text } from './response.ts';

const bodies: Promise<string>[] = [];
const server = serve(async (request) => {
  const body = request.text();
  bodies.push(body);
  return text(200, await body);
});
let port = 0;

beforeAll(async () => {
  port = Number(new URL(await listen(server)).port);
});
afterAll(() => {
  server.close();
});

const head = 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n';

test('a body is read as text', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'слова' });
  expect(await answer.text()).toBe('слова');
});

test.each([
  ['a length that is not reached', `${head}Content-Length: 9\r\n\r\nhalf`, 'destroy'],
  ['a length that is not reached, and a polite end', `${head}Content-Length: 9\r\n\r\nh`, 'end'],
  ['chunks that stop', `${head}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf`, 'destroy'],
] as const)('a body that breaks off is of a client who has left: %s', async (_, sent, leave) => {
  const requested = once(server, 'request');
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(sent);
  await requested;
  if (leave === 'end') socket.end();
  else socket.destroy();
  await expect(bodies.at(-1)).rejects.toThrow(ClientLeftError);
});
