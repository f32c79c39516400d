import { isIP } from 'node:net';

import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';

import type { IncomingMessage } from 'node:http';

/** Which connections may say whose requests they bring; nobody, unless the operator names them. */
export type ClientAddress = (request: IncomingMessage) => string;

/** Whether an address is that of a trusted proxy; `hops` counts the proxies before it. */
export type TrustProxy = (address: string, hops: number) => boolean;

/** `trustedProxies`: addresses, CIDR ranges, or `loopback`, `linklocal`, `uniquelocal`. */
export function createTrust(trustedProxies: readonly string[]): TrustProxy {
  const isTrusted = proxyAddress.compile([...trustedProxies]);
  return (text, hops) => {
    const address = readAddress(text);
    return address !== null && isTrusted(address.toString(), hops);
  };
}

/**
 * The address that a request counts for. `X-Forwarded-For` is believed only of trusted proxies; from anybody
 * else it is not even read. What a proxy says that is no address (`unknown`, `_hidden`, nonsense) gives nobody
 * a count of his own: such requests count for the proxy that said it.
 */
export function createClientAddress(isTrusted: TrustProxy): ClientAddress {
  return (request) => {
    const chain = proxyAddress.all(request, isTrusted);
    return toClient(chain.findLast((text) => readAddress(text) !== null) ?? '');
  };
}

/** A client of IPv6 is its network of 64 bits: that is what one household has. */
export function toClient(text: string): string {
  const address = readAddress(text);
  if (address === null) return '';
  if (!(address instanceof ipaddr.IPv6)) return address.toString();
  const network = address.parts.slice(0, 4);
  return network.map((part) => part.toString(16)).join(':');
}

/**
 * An address as proxies write it: with a port or without, in brackets, with a zone. IPv4 that is written as IPv6
 * is IPv4. Null: it is none.
 */
function readAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const [, bracketed, withPort] = /^(?:\[([^\]]*)\](?::\d*)?|([\d.]+):\d*)$/u.exec(text) ?? [];
  const [address = ''] = (bracketed ?? withPort ?? text).split('%', 1);
  // `isIP` refuses what ipaddr.js takes for shortened IPv4, and ipaddr.js some rare spellings of IPv6.
  return isIP(address) > 0 && ipaddr.isValid(address) ? ipaddr.process(address) : null;
}
