import { chooseEncoding, encode, toEncodedTag } from './compress.ts';
import { toEtag } from './etag.ts';

import type { Effort, Encoding } from './compress.ts';

type EncodedBodyOptions = {
  /** Compresses it when an encoding is first requested; absent: nothing is compressed. */
  effort?: Effort | undefined;
  /** The same bytes, compressed before. */
  encoded?: Iterable<readonly [Encoding, Buffer]>;
};

/**
 * A body of known length with its bytes in each encoding; each is made once. Text is held as bytes: as a string,
 * Cyrillic takes twice its letters of the heap, which Node's collector then goes through.
 */
export class EncodedBody {
  readonly #effort: Effort | undefined;
  readonly #bytes: Buffer;
  readonly #encoded: Map<Encoding, Buffer | Promise<Buffer>>;
  #etag: string | null = null;

  constructor(content: string | Buffer, { effort, encoded = [] }: EncodedBodyOptions = {}) {
    this.#effort = effort;
    this.#bytes = toOwnMemory(typeof content === 'string' ? Buffer.from(content) : content);
    this.#encoded = new Map([['identity', this.#bytes], ...encoded]);
  }

  get text(): string {
    return this.#bytes.toString();
  }

  /** What it needs of memory, roughly: its bytes, and both compressed. */
  get size(): number {
    return Math.ceil(this.#bytes.byteLength * (this.#effort === undefined ? 1 : 1.5));
  }

  /** Whether its encoding depends on the request. */
  get isNegotiated(): boolean {
    return this.#effort !== undefined || this.#encoded.size > 1;
  }

  /** The encoding in which a client gets it, by its `Accept-Encoding`. */
  chooseEncoding(accepted: string | undefined): Encoding {
    if (!this.isNegotiated) return 'identity';
    const encoding = chooseEncoding(accepted);
    return this.#effort !== undefined || this.#encoded.has(encoding) ? encoding : 'identity';
  }

  bytes(encoding: Encoding): Buffer | Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known !== undefined) return known;
    const pending = encode(this.#bytes, encoding, this.#effort ?? 'fast').then(
      (encodedBytes) => {
        const bytes = toOwnMemory(encodedBytes);
        this.#encoded.set(encoding, bytes);
        return bytes;
      },
      (error: unknown) => {
        this.#encoded.delete(encoding);
        throw error;
      },
    );
    this.#encoded.set(encoding, pending);
    return pending;
  }

  etag(encoding: Encoding): string {
    this.#etag ??= toEtag(this.#bytes);
    return toEncodedTag(this.#etag, encoding);
  }
}

/**
 * What is cached has its own memory: Node cuts small buffers, and zlib its results, from blocks of 64 KB,
 * each of which stays whole for as long as one page in it does.
 */
function toOwnMemory(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.byteLength);
  bytes.copy(own);
  return own;
}
