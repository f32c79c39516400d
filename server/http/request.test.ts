import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { listen } from '../../tests/factories/listen.ts';
import { readBody } from './request.ts';

const bodies: Promise<string | null>[] = [];
const server = createServer((request, response) => {
  const body = readBody(request);
  bodies.push(body);
  void body.then((text) => response.end(text ?? ''));
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
] as const)('a body that breaks off is none, and no fault: %s', async (_, text, leave) => {
  const asked = once(server, 'request');
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(text);
  await asked;
  if (leave === 'end') socket.end();
  else socket.destroy();
  expect(await bodies.at(-1)).toBeNull();
});
