import { createHash } from 'node:crypto';

import { encode } from './encoding.ts';

import type { Effort, Encoding } from './encoding.ts';

type DocumentOptions = {
  html: string;
  /** Its Content-Security-Policy; null in development, whose overlay needs more than a policy would allow. */
  policy: string | null;
  effort: Effort;
  /** For one reader only: no cache may give it to another. */
  isPrivate?: boolean;
  /** Needs nothing but itself: a browser is told of nothing that it could ask for besides. */
  isAlone?: boolean;
};

/** A finished page with its bytes in every encoding that was asked for; each is made once. */
export class Document {
  readonly html: string;
  readonly policy: string | null;
  readonly isPrivate: boolean;
  readonly isAlone: boolean;
  /** On the clock that never jumps, in milliseconds. */
  readonly madeAt = performance.now();
  readonly #effort: Effort;
  readonly #hash: string;
  readonly #bodies = new Map<Encoding, Buffer | Promise<Buffer>>();

  constructor({ html, policy, effort, isPrivate = false, isAlone = false }: DocumentOptions) {
    const bytes = Buffer.from(html);
    this.html = html;
    this.policy = policy;
    this.isPrivate = isPrivate;
    this.isAlone = isAlone;
    this.#effort = effort;
    this.#hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    this.#bodies.set('identity', bytes);
  }

  /** What it needs of memory, roughly: its text, its bytes, and both compressed. */
  get size(): number {
    return this.html.length * 4;
  }

  /** The bytes, if nobody has to wait for them. */
  bodyAtHand(encoding: Encoding): Buffer | null {
    const known = this.#bodies.get(encoding);
    return Buffer.isBuffer(known) ? known : null;
  }

  body(encoding: Encoding): Buffer | Promise<Buffer> {
    const known = this.#bodies.get(encoding);
    if (known !== undefined) return known;
    const bytes = Buffer.from(this.html);
    const encoded = encode(bytes, encoding, this.#effort).then(
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

  /** Strong, so one for each encoding (RFC 9110, 8.8.3.3). */
  etag(encoding: Encoding): string {
    return encoding === 'identity' ? `"${this.#hash}"` : `"${this.#hash}-${encoding}"`;
  }
}
