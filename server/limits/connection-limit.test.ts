import { EventEmitter } from 'node:events';

import { describe, expect, test, vi } from 'vitest';

import { createTrust } from './client-address.ts';
import { limitConnections } from './connection-limit.ts';

class Connection extends EventEmitter {
  readonly remoteAddress: string;
  isOpen = true;

  constructor(remoteAddress: string) {
    super();
    this.remoteAddress = remoteAddress;
  }

  destroy(): void {
    this.isOpen = false;
    this.emit('close');
  }
}

function open(most: number, trustedProxies: readonly string[] = []) {
  const server = new EventEmitter();
  const counter = { inc: vi.fn() };
  const log = { warn: vi.fn() };
  let time = 0;
  const isTrusted = createTrust(trustedProxies);
  limitConnections(server, { most, isTrusted, counter, log, now: () => time });
  const connect = (address = '198.51.100.7') => {
    const connection = new Connection(address);
    server.emit('connection', connection);
    return connection;
  };
  const pass = (ms: number) => {
    time += ms;
  };
  return { connect, counter, log, pass };
}

describe('the connections of one client', () => {
  test('beyond its share are closed, until it closes others', () => {
    const { connect, counter } = open(2);
    const first = connect();
    expect([first.isOpen, connect().isOpen, connect().isOpen]).toEqual([true, true, false]);
    expect(counter.inc).toHaveBeenCalledTimes(1);
    first.destroy();
    expect([connect().isOpen, connect().isOpen]).toEqual([true, false]);
  });

  test('keep nobody else out', () => {
    const { connect } = open(1);
    connect();
    expect(connect('198.51.100.8').isOpen).toBe(true);
  });

  test('are those of its whole network of IPv6', () => {
    const { connect } = open(1);
    connect('2001:db8:1:2::1');
    expect(connect('2001:db8:1:2::2').isOpen).toBe(false);
    expect(connect('2001:db8:1:3::1').isOpen).toBe(true);
  });

  test('are as many as it likes when it is a trusted proxy, or when there is no limit', () => {
    for (const { connect } of [open(1, ['198.51.100.0/24']), open(0)]) {
      connect();
      expect(connect().isOpen).toBe(true);
    }
  });

  test('are a line in the log once a minute, however many are closed', () => {
    const { connect, log, pass } = open(1);
    for (let count = 0; count < 10; count += 1) connect();
    expect(log.warn).toHaveBeenCalledTimes(1);
    pass(60_000);
    connect();
    expect(log.warn).toHaveBeenCalledTimes(2);
    expect(log.warn.mock.lastCall?.[0]).toEqual({ cut: 9, most: 1 });
  });
});
