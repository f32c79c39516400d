import { encode, toEncodedTag } from './encoding.ts';
import { toEtag } from './etag.ts';

import type { Effort, Encoding } from './encoding.ts';

/** A text with its bytes in every encoding that was asked for; each is made once. */
export class EncodedText {
  readonly text: string;
  readonly #effort: Effort;
  readonly #bytes: Buffer;
  readonly #etag: string;
  readonly #bodies = new Map<Encoding, Buffer | Promise<Buffer>>();

  constructor(text: string, effort: Effort) {
    this.text = text;
    this.#effort = effort;
    this.#bytes = Buffer.from(text);
    this.#etag = toEtag(this.#bytes);
    this.#bodies.set('identity', this.#bytes);
  }

  /** What it needs of memory, roughly: its text, its bytes, and both compressed. */
  get size(): number {
    return this.text.length * 4;
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
      (body) => {
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
