import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import { describe, expect, test } from 'vitest';

import { createClientAddress, createTrust } from './client-address.ts';

function makeRequest(remote: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: remote });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

describe('the address that a request counts for', () => {
  test('is the connection’s, whatever a stranger forwards', () => {
    const addressOf = createClientAddress(createTrust([]));
    expect(addressOf(makeRequest('198.51.100.7', '203.0.113.1'))).toBe('198.51.100.7');
  });

  test('is what a trusted proxy says, up to the first that is not trusted', () => {
    const addressOf = createClientAddress(createTrust(['loopback', '10.0.0.0/8']));
    const forwarded = '192.0.2.66, 203.0.113.1, 10.0.0.4';
    expect(addressOf(makeRequest('127.0.0.1', forwarded))).toBe('203.0.113.1');
    expect(addressOf(makeRequest('198.51.100.7', forwarded))).toBe('198.51.100.7');
  });

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
  ])('of IPv6 %s is its network %s', (remote, network) => {
    expect(createClientAddress(createTrust([]))(makeRequest(remote))).toBe(network);
  });
});
