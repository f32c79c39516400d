import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { currentAsker } from '../limits/requester.ts';
import { chooseEncoding, createEncoder, toEncodedTag } from './compress.ts';
import { isCurrent } from './etag.ts';

import type { Stream } from '../../lib/api/streams/stream.ts';
import type { Encoding } from './compress.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

type StreamSenderOptions = {
  log: Pick<Logger, 'error'>;
  /** Long streams that are written at the same time, one of them for a client. */
  mostAtOnce?: number;
  /** A reader who takes nothing for this long is left. */
  patienceMs?: number;
  /** No stream is written for longer, however much of it is left. */
  deadlineMs?: number;
};

/** Shared caches may keep a stream for as long as any other answer of the record. */
const cacheControl = 'public, max-age=0, s-maxage=5';

/**
 * Writes answers as fast as their readers take them. One that breaks off in the middle ends without the
 * last chunk of HTTP, so that nobody takes a part for the whole.
 */
export class StreamSender {
  readonly #options: Required<StreamSenderOptions>;
  /** Who reads a long stream now. */
  readonly #readers = new Set<string | null>();

  constructor(options: StreamSenderOptions) {
    const limits = { mostAtOnce: 4, patienceMs: 30_000, deadlineMs: 15 * 60_000 };
    this.#options = { ...limits, ...options };
  }

  /** Why another long stream would be too many now: this client reads one already, or all are taken. */
  findRefusal(): 'share' | 'full' | null {
    if (this.#readers.has(currentAsker().client)) return 'share';
    return this.#readers.size >= this.#options.mostAtOnce ? 'full' : null;
  }

  async send(request: IncomingMessage, response: ServerResponse, stream: Stream): Promise<void> {
    const names = ['ETag', 'Retry-After', 'Content-Disposition', ...Object.keys(stream.headers)];
    response.setHeader('Access-Control-Expose-Headers', names.join(', '));
    response.setHeader('Cache-Control', cacheControl);
    response.setHeader('Vary', 'Accept-Encoding');
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    const etag = toEncodedTag(stream.etag, encoding);
    response.setHeader('ETag', etag);
    if (isCurrent(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end();
      return;
    }
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, {
      ...stream.headers,
      'Content-Type': stream.mediaType,
      'Content-Disposition': `attachment; filename="${stream.fileName}"`,
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else await this.#write(response, stream, encoding);
  }

  async #write(
    response: ServerResponse,
    { isLong, chunks }: Stream,
    encoding: Encoding,
  ): Promise<void> {
    const { patienceMs, deadlineMs, log } = this.#options;
    const { client } = currentAsker();
    if (isLong) this.#readers.add(client);
    response.setTimeout(patienceMs, () => response.destroy());
    try {
      const encoders = encoding === 'identity' ? [] : [createEncoder(encoding)];
      await pipeline([Readable.from(chunks()), ...encoders, response], {
        signal: AbortSignal.timeout(deadlineMs),
      });
    } catch (error) {
      // Readers may leave when they like; `pipeline` has ended the connection and the reading.
      if (!isLeaving(error)) log.error({ err: error }, 'stream broke off');
    } finally {
      if (isLong) this.#readers.delete(client);
    }
  }
}

function isLeaving(error: unknown): boolean {
  return error instanceof Error && 'code' in error && leaving.has(error.code);
}

const leaving: ReadonlySet<unknown> = new Set([
  'ERR_STREAM_PREMATURE_CLOSE',
  'ECONNRESET',
  'EPIPE',
]);
