import { EncodedBody } from '../http/encoded-body.ts';

import type { Encoding } from '../http/compress.ts';

/** A file with its bytes in the encodings in which it is stored. */
export type StaticFile = { mediaType: string; body: EncodedBody };

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

/** `encoded`: the same bytes, compressed before. */
export function toStaticFile(
  mediaType: string,
  bytes: Buffer,
  encoded: readonly (readonly [Encoding, Buffer])[] = [],
): StaticFile {
  return { mediaType, body: new EncodedBody(bytes, { encoded }) };
}
