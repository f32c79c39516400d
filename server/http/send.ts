import { chooseEncoding, toEncodedTag } from './compress.ts';
import { EncodedBody } from './encoded-body.ts';
import { isNotModified } from './etag.ts';
import { sendStream } from './send-stream.ts';

import type { Encoding } from './compress.ts';
import type { HttpResponse } from './response.ts';
import type { StreamLimits } from './send-stream.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** Writes a response to its connection: the only place that does. Null: it is written already. */
export type Send = (
  request: IncomingMessage,
  outgoing: ServerResponse,
  response: HttpResponse,
) => Promise<void> | null;

type SendOptions = {
  /** What every response has (`secureHeaders`), unless it has its own. */
  headers?: ReadonlyMap<string, string>;
  log: Pick<Logger, 'error'>;
  streamLimits?: Partial<StreamLimits>;
};

/** Names and values in turn, as `writeHead` takes them without composing anything. */
type HeaderList = string[];

/** They describe a body, and 304 has none (RFC 9110, 15.4.5). */
const ofBody = ['Type', 'Length', 'Encoding', 'Language', 'Disposition'].map(
  (name) => `Content-${name}`,
);

/**
 * Knows what is the same for all responses: conditional requests, HEAD, encodings and what follows from them. The header
 * list of a response is composed once: to compose some twenty headers for each request to a cached page costs more than
 * to send them. There are no ranges (docs/decisions/0041-one-response.md).
 */
export function createSend({ headers = new Map(), log, streamLimits }: SendOptions): Send {
  const lists = new WeakMap<HttpResponse, Map<string, HeaderList>>();

  return (request, outgoing, response) => {
    const { body } = response;
    if (outgoing.destroyed) {
      close(response);
      return null;
    }
    const accepted = request.headers['accept-encoding'];
    const encoding =
      body instanceof EncodedBody ? body.chooseEncoding(accepted) : chooseEncoding(accepted);
    const tags = request.headers['if-none-match'];
    const etag = tags === undefined || response.status !== 200 ? null : toTag(response, encoding);
    const isHead = request.method === 'HEAD';
    if (etag !== null && isNotModified(tags, etag)) {
      outgoing.writeHead(304, listOf(response, 304, encoding)).end();
      close(response);
      return null;
    }
    if (body === null) {
      outgoing.writeHead(response.status, listOf(response, response.status, 'identity')).end();
      return null;
    }
    if (!(body instanceof EncodedBody)) {
      outgoing.writeHead(response.status, listOf(response, response.status, encoding));
      return sendStream(outgoing, body, { ...streamLimits, encoding, isHead, log });
    }
    const bytes = body.bytes(encoding);
    if (Buffer.isBuffer(bytes)) write(bytes);
    else return bytes.then(write);
    return null;

    function write(written: Buffer): void {
      const list = listOf(response, response.status, encoding, written.byteLength);
      outgoing.writeHead(response.status, list).end(isHead ? undefined : written);
    }
  };

  function listOf(
    response: HttpResponse,
    status: number,
    encoding: Encoding,
    length?: number,
  ): HeaderList {
    const known = lists.get(response) ?? new Map<string, HeaderList>();
    const key = `${status} ${encoding}`;
    const list = known.get(key) ?? compose(response, status, encoding, length);
    known.set(key, list);
    lists.set(response, known);
    return list;
  }

  function compose(
    response: HttpResponse,
    status: number,
    encoding: Encoding,
    length?: number,
  ): HeaderList {
    const composed = new Map<string, string | null>([
      ...headers,
      ...Object.entries(response.headers),
    ]);
    const etag = toTag(response, encoding);
    if (etag !== null) composed.set('ETag', etag);
    const vary = composed.get('Vary')?.split(', ') ?? [];
    if (isNegotiated(response)) {
      composed.set('Vary', [...new Set([...vary, 'Accept-Encoding'])].join(', '));
      if (encoding !== 'identity') composed.set('Content-Encoding', encoding);
    }
    if (length !== undefined) composed.set('Content-Length', `${length}`);
    if (status === 304) for (const name of ofBody) composed.delete(name);
    return [...composed].flatMap(([name, value]) => (value === null ? [] : [name, value]));
  }
}

function close({ body }: HttpResponse): void {
  if (body !== null && !(body instanceof EncodedBody)) body.close?.();
}

function isNegotiated({ body }: HttpResponse): boolean {
  return body !== null && (!(body instanceof EncodedBody) || body.isNegotiated);
}

/** What nobody may store needs no tag. */
function toTag({ headers, body }: HttpResponse, encoding: Encoding): string | null {
  if (body === null || headers['Cache-Control'] === 'no-store') return null;
  return body instanceof EncodedBody ? body.etag(encoding) : toEncodedTag(body.etag, encoding);
}
