import { isCurrent } from './etag.ts';
import { chooseEncoding } from './compress.ts';

import type { Document } from '../render/document.ts';
import type { Encoding } from './compress.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Names and values in turn, as `writeHead` takes them without composing anything. */
type Head = string[];

/** What is true of one answer only. */
const passing = ['Age', 'Connection', 'Retry-After'] as const;

/**
 * What was said above a kept document is said again as it was: composing some twenty headers for each
 * request costs more than sending them. Nothing is decided here; the long way did, when it answered the
 * same question first. For plain requests only (`isPlain`).
 */
export class SentHeads {
  readonly #heads = new WeakMap<Document, Map<string, Head>>();

  /** Sends the document as it was sent before; false: it was not yet, and nothing has been done. */
  send(
    request: IncomingMessage,
    response: ServerResponse,
    document: Document,
    status: number,
  ): boolean {
    const heads = this.#heads.get(document);
    if (!heads) return false;
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    const tags = request.headers['if-none-match'];
    if (status === 200 && tags !== undefined && isCurrent(tags, document.etag(encoding))) {
      const head = heads.get(toKey(304, encoding));
      if (!head) return false;
      response.writeHead(304, head).end();
      return true;
    }
    const head = heads.get(toKey(status, encoding));
    const body = document.bodyAtHand(encoding);
    if (!head || !body) return false;
    response.writeHead(status, head).end(body);
    return true;
  }

  /** Keeps what the long way said, if it depends on nothing but the encoding. */
  keep(request: IncomingMessage, response: ServerResponse, document: Document): void {
    const key = toKey(response.statusCode, chooseEncoding(request.headers['accept-encoding']));
    const heads = this.#heads.get(document) ?? new Map<string, Head>();
    if (heads.has(key)) return;
    if (response.getHeader('Vary') !== 'Accept-Encoding') return;
    if (passing.some((name) => response.hasHeader(name))) return;
    heads.set(key, toHead(response));
    this.#heads.set(document, heads);
  }
}

function toKey(status: number, encoding: Encoding): string {
  return `${status} ${encoding}`;
}

function toHead(response: ServerResponse): Head {
  return Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((each) => [name, String(each)]),
  );
}
