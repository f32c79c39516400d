import { isIPv6 } from 'node:net';

import proxyAddress from 'proxy-addr';

import type { IncomingMessage } from 'node:http';

/** Which connections may say for whom they ask; nobody, unless the operator names them. */
export type ClientAddress = (request: IncomingMessage) => string;

/** Whether an address is that of a trusted proxy; `hops` counts the proxies before it. */
export type TrustProxy = (address: string, hops: number) => boolean;

/** `trustedProxies`: addresses, CIDR ranges, or `loopback`, `linklocal`, `uniquelocal`. */
export function createTrust(trustedProxies: readonly string[]): TrustProxy {
  return proxyAddress.compile([...trustedProxies]);
}

/**
 * The address that a request counts for. `X-Forwarded-For` is believed only of trusted proxies; from anybody
 * else it is not even read.
 */
export function createClientAddress(isTrusted: TrustProxy): ClientAddress {
  return (request) => toClient(proxyAddress(request, isTrusted));
}

/** A client of IPv6 is its network of 64 bits: that is what one household has. */
export function toClient(address: string): string {
  return isIPv6(address) ? toNetwork(address) : address;
}

function toNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head, tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const missing = 8 - (head?.length ?? 0) - (tail?.length ?? 0);
  const zeros = Array.from({ length: Math.max(0, missing) }, () => '0');
  const groups = [...(head ?? []), ...zeros, ...(tail ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
