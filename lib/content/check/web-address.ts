import { BlockList } from 'node:net';
import { domainToUnicode } from 'node:url';

import { findAlphabets } from './signs/alphabets.ts';

/** Why an address of the web leads readers nowhere, or elsewhere than it seems. */
export type AddressFault = { code: string; message: string; fix: string };

/** Networks that have no address on the Internet (RFC 6890). */
const local = new BlockList();
for (const [network, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as const),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
  ] as const),
] as const) {
  local.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  local.addSubnet(network, prefix, 'ipv6');
}
const localName = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp)$/u;

/** The first fault of an address; null: it is one that everybody can open, or no address of the web at all. */
export function findAddressFault(address: string): AddressFault | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') {
    return {
      code: 'address-with-user',
      message: `has a user name before the host: "${address}" leads to ${url.host}`,
      fix: 'leave out what stands before @',
    };
  }
  const host = url.hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
  if (isLocal(host)) {
    return {
      code: 'local-address',
      message: `leads to "${host}", which only one network knows`,
      fix: 'write the public address',
    };
  }
  const [mixed] = findAlphabets(domainToUnicode(host), null);
  return mixed === undefined
    ? null
    : { code: 'mixed-host', message: `leads to a host that ${mixed.message}`, fix: mixed.fix };
}

/** The host of an address without `www.`; null: it is none of the web. */
export function hostOf(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  return domainToUnicode(url.hostname).replace(/^www\./u, '');
}

function isLocal(host: string): boolean {
  if (host.includes(':')) return local.check(host, 'ipv6');
  if (/^\d+(?:\.\d+){3}$/u.test(host)) return local.check(host, 'ipv4');
  return !host.includes('.') || localName.test(host);
}
