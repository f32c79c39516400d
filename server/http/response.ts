import { EncodedBody } from './encoded-body.ts';
import { toLocation } from './location.ts';

/** By their names as RFC 9110 writes them; null takes away a header that every response has. */
export type HttpHeaders = Readonly<Record<string, string | null>>;

/** A body that is written while it is read. */
export type StreamBody = {
  chunks: () => AsyncIterable<string>;
  /** The same tag: the same bytes, or, of a weak one, the same meaning. */
  etag: string;
  /** Called once, however the response ends. */
  close?: () => void;
};

/**
 * What a handler responds with; `send` does the rest of HTTP. A value that is sent again, such as a cached one, has its
 * header list ready (`send`), so it never changes: `withHeaders` makes another one.
 */
export type HttpResponse = {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly body: EncodedBody | StreamBody | null;
};

export const plainText = 'text/plain; charset=utf-8';

export function withHeaders<Response extends HttpResponse>(
  response: Response,
  headers: HttpHeaders,
): Response {
  return { ...response, headers: { ...response.headers, ...headers } };
}

/** For a request whose body has not been read: its connection cannot be used again. */
export function closing(response: HttpResponse): HttpResponse {
  return withHeaders(response, { Connection: 'close' });
}

export function text(status: number, content: string, mediaType = plainText): HttpResponse {
  return {
    status,
    headers: { 'Cache-Control': 'no-store', 'Content-Type': mediaType },
    body: new EncodedBody(content),
  };
}

export function json(
  status: number,
  value: unknown,
  mediaType = 'application/json; charset=utf-8',
): HttpResponse {
  return text(status, `${JSON.stringify(value)}\n`, mediaType);
}

/** `others`: the methods besides GET and HEAD that are allowed under this address. */
export function methodNotAllowed(others: readonly string[] = []): HttpResponse {
  const allowed = ['GET', 'HEAD', ...others].join(', ');
  return withHeaders(text(405, `Allowed here: ${allowed}.\n`), { Allow: allowed });
}

/**
 * Leads to another address of this site, and nowhere else: whatever `target` says, it is checked here, at the moment of
 * sending. An edition that somebody altered cannot send readers to another host: they get 404.
 */
export function redirect(
  status: 303 | 307 | 308,
  target: string,
  headers: HttpHeaders = {},
): HttpResponse {
  const location = toLocation(target);
  if (location === null) {
    return text(404, 'Адрес никуда не ведёт.\nThe address leads nowhere.\n');
  }
  return { status, headers: { ...headers, Location: location, 'Content-Length': '0' }, body: null };
}
