import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import { describe, expect, test } from 'vitest';

import { isAmbiguous } from './ambiguous-request.ts';

const host = ['Host', 'a'];

function make(
  version: `${number}.${number}`,
  headers: Record<string, string> = {},
  rawHeaders: string[] = host,
) {
  const request = new IncomingMessage(new Socket());
  const [httpVersionMajor, httpVersionMinor] = version.split('.').map(Number);
  return Object.assign(request, { httpVersionMajor, httpVersionMinor, headers, rawHeaders });
}

describe('a request', () => {
  test('is ambiguous with two hosts in any spelling, without one, or before HTTP 1.0', () => {
    expect(isAmbiguous(make('1.1', {}, [...host, 'X-Host', 'b', 'X-A', 'Host']))).toBe(false);
    expect(isAmbiguous(make('1.1', {}, [...host, 'X-A', '1', 'hOST', 'a']))).toBe(true);
    expect(isAmbiguous(make('1.1', {}, ['X-Host', 'b']))).toBe(true);
    expect(isAmbiguous(make('1.0', {}, []))).toBe(false);
    expect(isAmbiguous(make('0.9'))).toBe(true);
  });

  test.each([
    ['chunked', false],
    ['Chunked', false],
    ['xchunked', true],
    ['identity', true],
    ['gzip, chunked', true],
    ['chunked, chunked', true],
    ['chunked;q=1', true],
    ['', true],
  ])('with the coding %j is ambiguous: %s', (coding, isRefused) => {
    expect(isAmbiguous(make('1.1', { 'transfer-encoding': coding }))).toBe(isRefused);
  });
});
