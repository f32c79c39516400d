import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import { describe, expect, test } from 'vitest';

import { isAmbiguous, isTooLarge } from './request-message.ts';

function make(version: number, headers: Record<string, string> = {}, rawHeaders: string[] = []) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { httpVersionMajor: version, headers, rawHeaders });
  return request;
}

describe('a request', () => {
  test('is too large with more than 64 KB, or with a body of unknown length', () => {
    expect(isTooLarge(make(1))).toBe(false);
    expect(isTooLarge(make(1, { 'content-length': '65536' }))).toBe(false);
    expect(isTooLarge(make(1, { 'content-length': '65537' }))).toBe(true);
    expect(isTooLarge(make(1, { 'transfer-encoding': 'chunked' }))).toBe(true);
  });

  test('is ambiguous with two hosts in any spelling, or before HTTP 1.0', () => {
    expect(isAmbiguous(make(1, {}, ['Host', 'a', 'X-Host', 'b', 'X-A', 'Host']))).toBe(false);
    expect(isAmbiguous(make(1, {}, ['Host', 'a', 'X-A', '1', 'hOST', 'a']))).toBe(true);
    expect(isAmbiguous(make(0))).toBe(true);
  });
});
