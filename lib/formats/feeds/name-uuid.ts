import { createHash } from 'node:crypto';

/** The namespace of this portal's own names; drawn once, never changed. */
const namespace = Buffer.from('5b6ff5c64c4f4a3c9a1d0c6f1f2f9b7e', 'hex');

/**
 * A name as a URN (RFC 9562, version 5): the same for the same name for good, and whole without the
 * portal's address, which may change.
 */
export function toNameUrn(name: string): string {
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')}`;
}
