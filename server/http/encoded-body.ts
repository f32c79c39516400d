import { encode, toEncodedTag } from './compress.ts';
import { toEtag } from './etag.ts';

import type { Effort, Encoding } from './compress.ts';

/**
 * A text with its bytes in every encoding that was asked for; each is made once. The text itself is not kept:
 * as a string, Cyrillic takes twice its letters of the heap, which Node's collector then goes through.
 */
export class EncodedText {
  readonly #effort: Effort;
  readonly #bytes: Buffer;
  readonly #etag: string;
  readonly #bodies = new Map<Encoding, Buffer | Promise<Buffer>>();

  constructor(text: string, effort: Effort) {
    this.#effort = effort;
    this.#bytes = toOwnMemory(Buffer.from(text));
    this.#etag = toEtag(this.#bytes);
    this.#bodies.set('identity', this.#bytes);
  }

  get text(): string {
    return this.#bytes.toString();
  }

  /** What it needs of memory, roughly: its bytes, and both compressed. */
  get size(): number {
    return Math.ceil(this.#bytes.byteLength * 1.5);
  }

  /** The bytes, if nobody has to wait for them. */
  bodyAtHand(encoding: Encoding): Buffer | null {
    const known = this.#bodies.get(encoding);
    return Buffer.isBuffer(known) ? known : null;
  }

  body(encoding: Encoding): Buffer | Promise<Buffer> {
    const known = this.#bodies.get(encoding);
    if (known !== undefined) return known;
    const encoded = encode(this.#bytes, encoding, this.#effort).then(
      (encodedBytes) => {
        const body = toOwnMemory(encodedBytes);
        this.#bodies.set(encoding, body);
        return body;
      },
      (error: unknown) => {
        this.#bodies.delete(encoding);
        throw error;
      },
    );
    this.#bodies.set(encoding, encoded);
    return encoded;
  }

  etag(encoding: Encoding): string {
    return toEncodedTag(this.#etag, encoding);
  }
}

/**
 * What is kept for long has its own memory: Node cuts small buffers, and zlib its results, from blocks of 64 KB,
 * each of which stays whole for as long as one page in it does.
 */
function toOwnMemory(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.byteLength);
  bytes.copy(own);
  return own;
}
