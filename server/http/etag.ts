import { createHash } from 'node:crypto';

/** A strong tag of what is sent. */
export function toEtag(content: Uint8Array | string): string {
  return `"${createHash('sha256').update(content).digest('base64url')}"`;
}

/** RFC 9110, 13.1.2: a list of tags, compared weakly, or a star. */
export function isNotModified(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map(toOpaque);
  return tags.includes(toOpaque(etag)) || tags.includes('*');
}

function toOpaque(tag: string): string {
  return tag.trim().replace(/^W\//u, '');
}
