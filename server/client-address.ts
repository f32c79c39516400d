import { isIPv6 } from 'node:net';

import proxyAddress from 'proxy-addr';

import type { IncomingMessage } from 'node:http';

/** Which connections may say for whom they ask; nobody, unless the operator names them. */
export type ClientAddress = (request: IncomingMessage) => string;

/**
 * The address that a request counts for. `X-Forwarded-For` is believed only of trusted proxies (addresses,
 * CIDR ranges, or `loopback`, `linklocal`, `uniquelocal`); from anybody else it is not even read. A client
 * of IPv6 is its network of 64 bits: that is what one household has.
 */
export function createClientAddress(trustedProxies: readonly string[]): ClientAddress {
  const trust = proxyAddress.compile([...trustedProxies]);
  return (request) => {
    const address = proxyAddress(request, trust);
    return isIPv6(address) ? toNetwork(address) : address;
  };
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
