import { chooseEncoding, toEncodedTag } from '../http/compress.ts';
import { isCurrent, toEtag } from '../http/etag.ts';

import type { Encoding } from '../http/compress.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file as it is sent, with its bytes in the encodings in which it lies on the disk. */
export type StaticFile = {
  mediaType: string;
  etag: string;
  bodies: ReadonlyMap<Encoding, Buffer>;
};

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The media type that the end of a name stands for; null: none that we send. */
export function toMediaType(name: string): string | null {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(mediaTypes, ending) ? (mediaTypes[ending] ?? null) : null;
}

/** `compressed`: the same bytes, compressed before. */
export function makeFile(
  mediaType: string,
  bytes: Buffer,
  compressed: readonly (readonly [Encoding, Buffer])[] = [],
): StaticFile {
  const bodies = new Map<Encoding, Buffer>([['identity', bytes], ...compressed]);
  return { mediaType, etag: toEtag(bytes), bodies };
}

/** Sends a file, or 304 when the client has it; what else stands in its head is there already. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { mediaType, etag, bodies }: StaticFile,
): void {
  const asked = chooseEncoding(request.headers['accept-encoding']);
  const encoding = bodies.has(asked) ? asked : 'identity';
  const body = bodies.get(encoding) ?? Buffer.alloc(0);
  const tag = toEncodedTag(etag, encoding);
  response.setHeader('ETag', tag);
  if (bodies.size > 1) response.setHeader('Vary', 'Accept-Encoding');
  if (isCurrent(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : body);
}
