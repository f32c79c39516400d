import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { createEncoder } from './compress.ts';

import type { Encoding } from './compress.ts';
import type { StreamBody } from './response.ts';
import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';

export type StreamLimits = {
  /** A reader who takes nothing for this long is left. */
  patienceMs: number;
  /** No stream is written for longer, however much of it is left. */
  deadlineMs: number;
};

type StreamOptions = Partial<StreamLimits> & {
  encoding: Encoding;
  isHead: boolean;
  log: Pick<Logger, 'error'>;
};

/**
 * Writes a body as fast as its reader takes it, so that no more than a piece is in memory. One that breaks off in the
 * middle ends without the last chunk of HTTP, so that nobody takes a part for the whole.
 */
export async function sendStream(
  outgoing: ServerResponse,
  { chunks, close }: StreamBody,
  { encoding, isHead, log, patienceMs = 30_000, deadlineMs = 15 * 60_000 }: StreamOptions,
): Promise<void> {
  try {
    if (isHead) {
      outgoing.end();
      return;
    }
    outgoing.setTimeout(patienceMs, () => outgoing.destroy());
    const encoders = encoding === 'identity' ? [] : [createEncoder(encoding)];
    await pipeline([Readable.from(chunks()), ...encoders, outgoing], {
      signal: AbortSignal.timeout(deadlineMs),
    });
  } catch (error) {
    // Readers may leave when they like; `pipeline` has ended the connection and the reading.
    if (!isLeaving(error)) log.error({ err: error }, 'stream broke off');
  } finally {
    close?.();
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
