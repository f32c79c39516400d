import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { Block } from './block.ts';
import type { Cell } from './table.ts';

/** What the hash covers; a text of the record fits, its further keys are left aside. */
export type HashedVersion = {
  title: string;
  lead?: string | undefined;
  blocks: readonly Block[];
};

/**
 * SHA-256 in lower-case hex of the RFC 8785 canonical JSON of `{title, lead, blocks}` in UTF-8, of each block all
 * keys that its source decides (docs/hash.md, recipe 2). Keys that are not there are left out, so a text of blocks
 * with `id`, `kind` and `text` alone has the hash of recipe 1. Nothing is normalised: two texts that differ in a
 * byte differ in the hash.
 */
export function hashText({ title, lead, blocks }: HashedVersion): string {
  // Canonical, because the keys stand in their order, and six times faster than to sort them: it is done each
  // time a text is read.
  return toSha256(JSON.stringify({ blocks: blocks.map(toHashed), lead, title }));
}

/** The keys in the order of RFC 8785; `undefined` is left out of JSON. */
function toHashed(block: Block): object {
  const { id, kind, lang } = block;
  switch (block.kind) {
    case 'list':
      return { id, kind, lang, text: block.text };
    case 'paragraph':
    case 'heading':
    case 'item':
      return { id, kind, lang, level: block.level, text: block.text };
    case 'quote':
      return { author: block.author, id, kind, lang, text: block.text };
    case 'footnote':
      return { id, kind, lang, sign: block.sign, text: block.text };
    case 'speech': {
      const { role, speaker, text } = block;
      return { id, kind, lang, role, speaker, text };
    }
    case 'table': {
      const { caption, header, rows } = block;
      const hashedHeader = header && { columns: header.columns, rows: header.rows };
      return { caption, header: hashedHeader, id, kind, lang, rows: rows.map(toHashedRow) };
    }
    default:
      return block satisfies never;
  }
}

function toHashedRow(row: readonly Cell[]): readonly unknown[] {
  return row.map((cell) =>
    typeof cell === 'string' ? cell : { columns: cell.columns, rows: cell.rows, text: cell.text },
  );
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
