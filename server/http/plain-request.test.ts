import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import { describe, expect, test } from 'vitest';

import { isPlain } from './plain-request.ts';

function makeRequest({
  method = 'GET',
  version = '1.1',
  headers = {},
  rawHeaders = ['Host', 'localhost', 'Accept-Encoding', 'br'],
}) {
  const request = new IncomingMessage(new Socket());
  const host = rawHeaders[0] === 'Host' ? { host: 'localhost' } : {};
  return Object.assign(request, {
    ...{ method, httpVersion: version, httpVersionMajor: 1, rawHeaders },
    headers: { ...host, ...headers },
  });
}

describe('isPlain', () => {
  test('takes a question for a page in an encoding', () => {
    expect(isPlain(makeRequest({}))).toBe(true);
    expect(isPlain(makeRequest({ headers: { 'if-none-match': '"tag"' } }))).toBe(true);
  });

  test.each([
    ['another method', { method: 'POST' }],
    ['HEAD', { method: 'HEAD' }],
    ['an older protocol', { version: '1.0' }],
    ['a cookie', { headers: { cookie: 'language=en' } }],
    ['a body', { headers: { 'content-length': '0' } }],
    ['a body without a length', { headers: { 'transfer-encoding': 'chunked' } }],
    ['a second Host', { rawHeaders: ['Host', 'localhost', 'hOST', 'other'] }],
    ['no Host', { rawHeaders: ['Accept', '*/*'] }],
  ])('refuses %s', (_name, question) => {
    expect(isPlain(makeRequest(question))).toBe(false);
  });
});
