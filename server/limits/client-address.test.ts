import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import fc from 'fast-check';
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
    ['2001:DB8:1:2:0:0:0:9', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['::ffff:c633:6407', '198.51.100.7'],
    ['0:0:0:0:0:FFFF:198.51.100.7', '198.51.100.7'],
  ])('of IPv6 %s is its network %s', (remote, network) => {
    expect(createClientAddress(createTrust([]))(makeRequest(remote))).toBe(network);
  });

  test.each([
    ['203.0.113.1:5678', '203.0.113.1'],
    ['[2001:db8:1:2::1]:443', '2001:db8:1:2'],
    ['[2001:db8:1:2::1]', '2001:db8:1:2'],
    ['[::ffff:203.0.113.1]:80', '203.0.113.1'],
    ['203.0.113.1, 10.0.0.4:41000', '203.0.113.1'],
    ['203.0.113.1:1, [::ffff:10.0.0.4]:2', '203.0.113.1'],
  ])('is read with its port: %s', (forwarded, client) => {
    const addressOf = createClientAddress(createTrust(['loopback', '10.0.0.0/8']));
    expect(addressOf(makeRequest('127.0.0.1', forwarded))).toBe(client);
  });

  test.each([
    ...['unknown', '_hidden', '', ',', '"', 'localhost', '300.1.1.1', '1.2.3', '0x7f000001'],
    ...[
      '1.2.3.4.5',
      '2001:db8',
      '[2001:db8::1',
      '::ffff:',
      'for=203.0.113.1',
      '127.1',
      '1.2.3.4:x',
    ],
  ])('is the proxy’s own when it names none: %j', (forwarded) => {
    const addressOf = createClientAddress(createTrust(['loopback', '10.0.0.0/8']));
    expect(addressOf(makeRequest('127.0.0.1', forwarded))).toBe('127.0.0.1');
    expect(addressOf(makeRequest('127.0.0.1', `${forwarded}, 10.0.0.4`))).toBe('10.0.0.4');
  });

  test('has as many values as there are networks, whatever is forwarded', () => {
    const addressOf = createClientAddress(createTrust(['loopback']));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (forwarded) => {
        expect(addressOf(makeRequest('127.0.0.1', forwarded))).toMatch(
          /^(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4}(?::[\da-f]{1,4}){3})$/u,
        );
      }),
    );
  });
});
