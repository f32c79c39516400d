import { once } from 'node:events';
import { connect } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { createHttpServer } from './http-server.ts';

import type { RequestListener, Server } from 'node:http';

/** Each test is about one limit: the other ones are too far off to be it. */
const patience = { head: 200, request: 400, silence: 60_000, checkEvery: 20 };
let server: Server | null = null;

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
});

async function open(listener: RequestListener, silence = patience.silence) {
  server = createHttpServer(listener, { ...patience, silence }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const socket = connect(port, '127.0.0.1').setEncoding('latin1');
  return { socket, closed: once(socket, 'close') };
}

async function readAll(text: string, listener: RequestListener): Promise<string> {
  const { socket, closed } = await open(listener);
  let told = '';
  socket.on('data', (data: string) => {
    told += data;
  });
  socket.write(text, 'utf8');
  await closed;
  return told;
}

describe('the listening side', () => {
  test.each([
    ['a head', 'GET / HTTP/1.1\r\nX-A: '],
    ['a body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf'],
    ['a request at all', ''],
  ])('cuts a client that never finishes %s', async (_, text) => {
    const told = await readAll(text, (request) => request.resume());
    expect(told).toMatch(/^HTTP\/1\.1 408/u);
  });

  test('leaves a client that takes nothing of its response', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const { socket } = await open((_, response) => {
      response.once('close', () => {
        resolve(response.writableFinished);
      });
      response.end(Buffer.alloc(64 * 1024 * 1024));
    }, 300);
    socket.pause();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(await promise).toBe(false);
    socket.destroy();
  });

  test('does not ask for a body that is refused', async () => {
    const text =
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n';
    const told = await readAll(text, (_, response) => response.writeHead(413).end());
    expect(told).toMatch(/^HTTP\/1\.1 413/u);
    expect(told).not.toContain('100 Continue');
  });

  const close = 'Host: a\r\nConnection: close\r\n';
  test.each([
    [400, 'letters that are not escaped', `GET /ru/search?q=Киев HTTP/1.1\r\n${close}\r\n`],
    [400, 'an unknown version', `GET /ru HTTP/3.1\r\n${close}\r\n`],
    [400, 'something else than HTTP', '\u0016\u0003\u0001\u0002'],
    [431, 'a head of 20 KB', `GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n${close}\r\n`],
    [417, 'an expectation', `GET / HTTP/1.1\r\n${close}Expect: 200-ok\r\n\r\n`],
    [408, 'a head that does not come', 'GET / HTTP/1.1\r\nX-A: '],
  ])('says %d to %s with words in both languages and a policy', async (status, _, text) => {
    const told = Buffer.from(
      await readAll(text, (_request, response) => response.end('a page')),
      'latin1',
    ).toString();
    const [head = '', body = ''] = told.split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain("Content-Security-Policy: default-src 'none'");
    expect(head).toContain('Content-Type: text/plain; charset=utf-8');
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
    expect(head.toLowerCase()).toContain('connection: close');
    expect(body).toMatch(/^\p{Script=Cyrillic}.*\.\n[A-Z][^\n]*\.\n$/u);
  });

  test.each([
    ['half', 100, ['HTTP/1.1 200']],
    ['whole', 5, ['HTTP/1.1 200', 'HTTP/1.1 400']],
  ])(
    'puts no refusal into the middle of an answer: %s of it is there',
    async (words, length, expected) => {
      const { socket, closed } = await open((_, response) => {
        response.writeHead(200, { 'Content-Length': length }).write(words);
        if (words.length === length) response.end();
      });
      let told = '';
      socket.on('data', (data: string) => {
        told += data;
        if (told.endsWith(words)) socket.write('NONSENSE\r\n\r\n');
      });
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
      await closed;
      expect(told.match(/HTTP\/1\.1 \d+/gu)).toEqual(expected);
    },
  );
});
