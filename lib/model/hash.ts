import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { Block } from './text.ts';

/** What the hash covers; a text of the record fits, its further keys are left aside. */
export type HashedVersion = {
  title: string;
  lead?: string | undefined;
  blocks: readonly Pick<Block, 'id' | 'kind' | 'text'>[];
};

/**
 * SHA-256 in lower-case hex of the RFC 8785 canonical JSON of `{title, lead, blocks:[{id,kind,text}]}`
 * in UTF-8 (docs/architecture.md, "The record"). `lead` is left out when there is none, and nothing
 * is normalised: two texts that differ in a byte differ in the hash.
 */
export function hashText({ title, lead, blocks }: HashedVersion): string {
  // Canonical, because the keys stand in their order, and six times faster than to sort them: it is done each
  // time a text is read.
  const hashed = blocks.map(({ id, kind, text }) => ({ id, kind, text }));
  return toSha256(JSON.stringify({ blocks: hashed, lead, title }));
}

/** SHA-256 in hex of the canonical JSON of any JSON value. */
export function hashJson(value: unknown): string {
  return toSha256(toCanonicalJson(value));
}

function toSha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** RFC 8785; throws a TypeError for what JSON cannot hold, which no parsed record contains. */
export function toCanonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('Only a JSON value has a canonical form.');
  return json;
}
