import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';

import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

import type { Transform } from 'node:stream';

/** How a body travels (RFC 9110, 8.4.1). */
export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** `best`: once, for bytes that are cached; `fast`: for one response. */
export type Effort = 'best' | 'fast';

/** What one response may cost. */
const fastBrotli = 4;
const fastGzip = 5;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Browsers send a handful of different headers; a stranger may send any number. */
const chosen = new LRUCache<string, Encoding>({ max: 100 });

/** The smallest encoding that a client takes; identity, too, when it says that it takes none. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const known = chosen.get(header);
  if (known !== undefined) return known;
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings([
    ...encodings,
  ]);
  const encoding = encodings.find((candidate) => accepted.includes(candidate)) ?? 'identity';
  chosen.set(header, encoding);
  return encoding;
}

/** Compresses off the main thread. */
export async function encode(bytes: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]:
            effort === 'best' ? constants.BROTLI_MAX_QUALITY : fastBrotli,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
        },
      });
    case 'gzip':
      return zip(bytes, { level: effort === 'best' ? constants.Z_BEST_COMPRESSION : fastGzip });
    case 'identity':
      return bytes;
    default:
      return encoding satisfies never;
  }
}

/** Compresses what leaves in pieces: each piece leaves at once, and none is held for a better ratio. */
export function createEncoder(encoding: Exclude<Encoding, 'identity'>): Transform {
  switch (encoding) {
    case 'br':
      return createBrotliCompress({
        flush: constants.BROTLI_OPERATION_FLUSH,
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: fastBrotli,
        },
      });
    case 'gzip':
      return createGzip({ flush: constants.Z_SYNC_FLUSH, level: fastGzip });
    default:
      return encoding satisfies never;
  }
}

/** A strong tag names bytes, so each encoding has its own (RFC 9110, 8.8.3.3); a weak one names a meaning. */
export function toEncodedTag(etag: string, encoding: Encoding): string {
  return encoding === 'identity' || etag.startsWith('W/')
    ? etag
    : etag.replace(/"$/u, `-${encoding}"`);
}
